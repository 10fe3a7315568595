# /// script
# [tool.observed]
# timeline = true
# lines = ['^worker: still here$', '^main:   still here$', '^main:   the failing process ended with (?P<code>-\d+)$']
# compare = ['code == -11']
# mutants = [[['ctypes.memset(0, 0, 1)', '__import__("os").abort()']]]
# breaks = [['Process(target=fail)', '__import__("threading").Thread(target=fail)']]
# ///
"""The same crash in a process of its own ends that process only."""
import ctypes
import time
from multiprocessing import Process


def fail():
    time.sleep(0.1)
    ctypes.memset(0, 0, 1)         # C writes to address 0


def work():
    time.sleep(0.3)
    print("worker: still here")


if __name__ == "__main__":
    failing = Process(target=fail)
    worker = Process(target=work)
    failing.start()
    worker.start()
    failing.join()
    worker.join()
    print("main:   the failing process ended with", failing.exitcode)
    print("main:   still here")
