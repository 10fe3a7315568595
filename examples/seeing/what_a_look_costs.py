# /// script
# [tool.observed]
# alone = true
# loopback = true
# files = ["look_said.txt"]
# deadline = 60
# lines = [
#   '^bare, a round: +(?P<bare>[\d.]+) ms ',
#   '^a thread that looks: +(?P<thread>[\d.]+) x ',
#   '^profiling.sampling: +(?P<sampling>[\d.]+) x ',
#   '^nobody looks: +(?P<nobody>[\d.]+) ms ',
#   '^faulthandler: +(?P<handler>[\d.]+) ms ',
#   '^profiling.sampling dump: +(?P<dump>[\d.]+) ms ',
#   '^sys.remote_exec: +(?P<visitor>[\d.]+) ms ',
# ]
# control = ['bare < 5', 'nobody < 10']
# compare = ['0.5 < sampling < 2', '0.5 < thread < 3', 'visitor < 150', 'handler < 150', 'dump < 150']
# breaks = [['[*SAMPLING, "run", "-a", "-o", "seen", *WORK[1:]]', '[sys.executable, "-m", "cProfile", *WORK[1:]]']]
# mutants = [
#   [['[*WORK, "watch"]', '[sys.executable, "-m", "cProfile", *WORK[1:]]']],
#   [['"import faulthandler; faulthandler.dump_traceback()\n"', '"import time; time.sleep(0.4)"']],
#   [['os.kill(pid, signal.SIGUSR1)', '(os.kill(pid, signal.SIGSTOP), subprocess.run(["sleep", "0.4"]), os.kill(pid, signal.SIGCONT))']],
#   [['("profiling.sampling dump", dump)', '("profiling.sampling dump", lambda pid: subprocess.run(["sh", "-c", f"kill -STOP {pid}; sleep 0.4; kill -CONT {pid}"]))']],
# ]
#
# [tool.observed.outcomes."neither"]
# lines = ['^twice as long, or longer: none$']
# [tool.observed.outcomes."the thread, for it is inside"]
# lines = ['^twice as long, or longer: a thread that looks$']
# [tool.observed.outcomes."the profiler, for it looks more often"]
# lines = ['^twice as long, or longer: profiling.sampling$']
# ///
"""How much slower is a program that is looked at? How long does it stop?"""
import os
import signal
import subprocess
import sys

import meter
import work

WORK = [sys.executable, work.__file__, "60"]
SAMPLING = [sys.executable, "-m", "profiling.sampling"]
with open("visitor.py", "w") as file:
    file.write("import faulthandler; faulthandler.dump_traceback()\n")
visitor = os.path.abspath("visitor.py")
with open("look_said.txt") as file:         # what a Python has not yet
    meter.kept = {line.partition(":")[0]: line.rstrip() for line in file}


def dump(pid):
    done = subprocess.run([*SAMPLING, "dump", "-a", str(pid)], text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    if "longest_pause" not in done.stdout:
        raise meter.NotHere


def visit(pid):
    if not hasattr(sys, "remote_exec"):
        raise meter.NotHere
    sys.remote_exec(pid, visitor)


meter.factors([
    ("bare, a round", WORK),
    ("a thread that looks", [*WORK, "watch"]),
    ("profiling.sampling", [*SAMPLING, "run", "-a", "-o", "seen", *WORK[1:]]),
], 3)
meter.pauses([
    ("nobody looks", lambda pid: None),
    ("faulthandler", lambda pid: os.kill(pid, signal.SIGUSR1)),
    ("profiling.sampling dump", dump),
    ("sys.remote_exec", visit),
], 3)
