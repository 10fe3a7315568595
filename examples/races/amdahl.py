# /// script
# [tool.observed]
# alone = true
# deadline = 30
# interpreters = ["3.13t"]
# lines = [
#   '^cores: (?P<cores>\d+)$',
#   '^nothing alone: +C (?P<c_none>[\d.]+) x, Python (?P<py_none>[\d.]+) x, the law 2\.00 x$',
#   '^a quarter alone: +C (?P<c_quarter>[\d.]+) x, Python (?P<py_quarter>[\d.]+) x, the law 1\.60 x$',
#   '^half of it alone: +C (?P<c_half>[\d.]+) x, Python (?P<py_half>[\d.]+) x, the law 1\.33 x$',
#   '^control: two processes (?P<processes>[\d.]+) x$',
# ]
# control = ['1.5 < processes < 2.3']
# compare = ['1.5 < c_none < 2.3', '1.25 < c_quarter < 1.8', '1.05 < c_half < 1.5', '0.6 < py_none < 1.25']
# breaks = [['ThreadPoolExecutor(2)', 'ThreadPoolExecutor(1)']]
# mutants = [
#   [['for alone in 0, 2, 4:', 'for alone in 4, 2, 0:'], ['with_threads, piece, alone)', 'with_threads, piece, 4 - alone)']],
#   [['piece(number)', 'pass']],
#   [["    total = 0\n    for number in range(400_000):\n        total += number", "    sha256(BLOCK)"]],
# ]
#
# [tool.observed.on."3.13t"]
# compare = ['1.5 < c_none < 2.3', '1.25 < c_quarter < 1.8', '1.05 < c_half < 1.5', '1.4 < py_none < 2.3']
# ///
"""Eight pieces of work, some of which must be done alone: what is gained?"""
import os
import statistics
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256

BLOCK = bytes(20_000_000)


def in_c(_):                        # gives the GIL up meanwhile
    sha256(BLOCK)


def in_python(_):                   # does not
    total = 0
    for number in range(400_000):
        total += number


def seconds(work, *args):
    start = time.perf_counter()
    work(*args)
    return time.perf_counter() - start


def with_threads(piece, alone):
    for number in range(alone):
        piece(number)
    list(threads.map(piece, range(8 - alone)))


def processes(count):
    started = [subprocess.Popen([sys.executable, "-c",
                                 "sum(range(20_000_000))"])
               for _ in range(count)]
    for process in started:
        process.wait()


threads = ThreadPoolExecutor(2)
gains = {(piece, alone): [] for piece in (in_c, in_python)
         for alone in (0, 2, 4)}
two = []
for _ in range(5):
    for piece in in_c, in_python:
        one = seconds(with_threads, piece, 8)
        for alone in 0, 2, 4:
            both = seconds(with_threads, piece, alone)
            gains[piece, alone].append(one / both)
    two.append(2 * seconds(processes, 1) / seconds(processes, 2))
gain = {key: statistics.median(each) for key, each in gains.items()}
print("cores:", len(os.sched_getaffinity(0)))
for alone, name in (0, "nothing alone:"), (2, "a quarter alone:"), \
        (4, "half of it alone:"):
    law = 1 / (alone / 8 + (1 - alone / 8) / 2)
    print(f"{name:17} C {gain[in_c, alone]:.2f} x,"
          f" Python {gain[in_python, alone]:.2f} x, the law {law:.2f} x")
print(f"control: two processes {statistics.median(two):.2f} x")
