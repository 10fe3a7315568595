# /// script
# [tool.observed]
# runs = 2
# lines = [
#   '^one process: +(?P<one>\d) of 8 lines are left$', '^two processes: (?P<two>\d) of 8 lines are left$',
# ]
# compare = ['one == 8', '3 <= two <= 4']
# breaks = [['maxBytes=30', 'maxBytes=3000']]
# mutants = [[['"ab" * 4', '"aaaabbbb"']], [['write("one process:  ", "a" * 8)', 'write("one process:  ", "ab" * 4)']], [['maxBytes=30', 'maxBytes=20']]]
#
# [tool.observed.outcomes."two processes: all lines are left"]
# lines = ['^two processes: 8']
# [tool.observed.outcomes."two processes: some lines are lost"]
# lines = ['^two processes: [1-7]']
# ///
"""Two processes log to one file, and each of them rotates it."""
import glob
import logging
import os
import subprocess
import sys
from logging.handlers import RotatingFileHandler


def log_what_stdin_says():
    log = logging.getLogger()
    log.addHandler(RotatingFileHandler("app.log", maxBytes=30, backupCount=1))
    for line in sys.stdin:
        log.error(line.strip())
        print("logged", flush=True)


def write(words, turns):
    processes = {name: subprocess.Popen(
        [sys.executable, __file__, "log"], stdin=subprocess.PIPE,
        stdout=subprocess.PIPE, text=True) for name in sorted(set(turns))}
    counts = dict.fromkeys(processes, 0)
    for name in turns:
        counts[name] += 1
        processes[name].stdin.write(f"{name}{counts[name]}{name * 3}\n")
        processes[name].stdin.flush()
        processes[name].stdout.readline()       # it has logged
    for process in processes.values():
        process.communicate()
    files = sorted(glob.glob("app.log*"), reverse=True)
    left = [(file, open(file).read().split()) for file in files]
    print(words, sum(len(lines) for _, lines in left), "of 8 lines are left")
    for file, lines in left:
        print(f"{file + ':':10}", *[line[:2] for line in lines])
        os.remove(file)


if sys.argv[1:] == ["log"]:
    log_what_stdin_says()
else:
    write("one process:  ", "a" * 8)
    write("two processes:", "ab" * 4)
