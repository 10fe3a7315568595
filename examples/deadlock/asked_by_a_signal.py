# /// script
# [tool.observed]
# deadline = 8
# lines = ['^main: asks itself$', '^main: goes on$']
# stderr = ['^Thread 0x', 'in transfer$', '^Current thread 0x', 'in <module>$']
# compare = ['count("in transfer$") == 2', 'count("Thread 0x") == 2', 'count("line 17 in transfer$") == 2']
# never = ['done']
# breaks = [['args=pair, daemon=True).start()', 'args=pair, daemon=True).start() if pair[0] is ann else both_hold.wait']]
# mutants = [[['faulthandler.register(signal.SIGUSR1)', 'faulthandler.register(signal.SIGUSR1, all_threads=False)']], [["        with target:\n", "        time.sleep(5)\n        with target:\n"], ["while not both_at", "while 0 and not both_at"]]]
# [tool.observed.on."pypy3.11"]              # it names a function's first line
# compare = ['count("in transfer$") == 2', 'count("Thread 0x") == 2']
# ///
"""Sent a signal, the program writes all its stacks, and goes on."""
import faulthandler
import linecache
import os
import signal
import sys
import threading
import time

ann, bob = threading.Lock(), threading.Lock()
both_hold = threading.Barrier(3)


def transfer(source, target):
    with source:
        both_hold.wait(10)
        with target:
            print("done")


def both_at(line):                          # so that the dump is the same
    lines = [linecache.getline(__file__, frame.f_lineno).strip()
             for frame in sys._current_frames().values()]
    return lines.count(line) == 2


faulthandler.register(signal.SIGUSR1)
for pair in ((ann, bob), (bob, ann)):
    threading.Thread(target=transfer, args=pair, daemon=True).start()
both_hold.wait(10)
while not both_at("with target:"):
    time.sleep(0.01)
print("main: asks itself", flush=True)
os.kill(os.getpid(), signal.SIGUSR1)       # or: kill -USR1 <pid>
print("main: goes on")
