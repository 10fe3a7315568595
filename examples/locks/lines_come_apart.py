# /// script
# [tool.observed]
# runs = 10
# deadline = 20
# lines = ['^print: +(?P<print>\d+) of 8000 lines are whole$', '^print, buffered: +(?P<buffered>\d+) of 8000 lines are whole$', '^print under a lock: +(?P<lock>\d+) of 8000 lines are whole$', '^one write: +(?P<write>\d+) of 8000 lines are whole$', '^logging: +(?P<logging>\d+) of 8000 lines are whole$']
# compare = ['0 <= print <= 8000', '0 <= buffered <= 8000', 'lock == 8000', 'write == 8000', 'logging == 8000']
# breaks = [["    with lock:\n        print(line)", "    sys.stdout.write(line); sys.stdout.write(\"\\\\n\")"], ["    sys.stdout.write(line + \"\\\\n\")", "    sys.stdout.write(line); sys.stdout.write(\"\\\\n\")"], ["    logging.info(line)", "    print(line)"]]
# [tool.observed.outcomes."some lines come apart"]
# never = ['^print: +8000 of']
# at_least = 1
# share = 0.8
# [tool.observed.outcomes."all lines are whole"]
# lines = ['^print: +8000 of']
# [tool.observed.on."3.13t".outcomes."some lines come apart"]
# never = ['^print: +8000 of']
# [tool.observed.on."3.13t".outcomes."all lines are whole"]
# lines = ['^print: +8000 of']
# ///
"""Four threads print, under `python -u` and with a buffer."""
import subprocess
import sys

CHILD = """
import logging, sys, threading
lock, both = threading.Lock(), threading.Barrier(4)
logging.basicConfig(stream=sys.stdout, format="%(message)s", level=20)
def by_print(line):
    print(line)
def under_a_lock(line):
    with lock:
        print(line)
def one_write(line):
    sys.stdout.write(line + "\\n")
def by_logging(line):
    logging.info(line)
def work(name):
    both.wait(10)
    for _ in range(2000):
        HOW(name * 20)
for name in "abcd":
    threading.Thread(target=work, args=name).start()
"""
whole = {name * 20 for name in "abcd"}
for name, how, buffer in [
        ("print:", "by_print", "-u"),
        ("print, buffered:", "by_print", "-s"),
        ("print under a lock:", "under_a_lock", "-u"),
        ("one write:", "one_write", "-u"),
        ("logging:", "by_logging", "-u")]:
    lines = subprocess.run(
        [sys.executable, buffer, "-c", CHILD.replace("HOW", how)],
        stdout=subprocess.PIPE, universal_newlines=True,
    ).stdout.split("\n")
    count = sum(line in whole for line in lines)
    print(f"{name:20} {count} of 8000 lines are whole")
