# /// script
# dependencies = ["numpy"]
#
# [tool.observed]
# alone = true
# runs = 3
# deadline = 60
# runs_on = "Linux"
# lines = [
#   '^1 of Python, 1 of BLAS: +(?P<one>[\d.]+) s$', '^1 of Python, (?P<threads>[2-9]|\d\d+) of BLAS: +(?P<blas>[\d.]+) s$',
#   '^4 of Python, 1 of BLAS: +(?P<four>[\d.]+) s$', '^4 of Python, (?P<again>[2-9]|\d\d+) of BLAS: +(?P<both>[\d.]+) s$',
# ]
# control = ['one < 1']
# compare = ['1 < blas / one < 500', '0.4 < four / one < 2.5', '1 < both / four < 500']
# breaks = [['for mine in "1", None', 'for mine in "1", "1"']]
# mutants = [[['range(40)', 'range(40 * workers)']], [['os.sched_setaffinity', 'len; (lambda *_: 0)']]]
# ///
"""More threads than cores: the processor time of the same forty products."""
import os
import subprocess
import sys

WORK = """
import os, sys, time
import numpy
from concurrent.futures import ThreadPoolExecutor

for thread in os.listdir("/proc/self/task"):
    os.sched_setaffinity(int(thread), {min(os.sched_getaffinity(0))})
blas = len(os.listdir("/proc/self/task"))       # before Python's own
square = numpy.ones((300, 300))
workers = int(sys.argv[1])
with ThreadPoolExecutor(workers) as pool:
    start = time.process_time()
    list(pool.map(lambda _: (square @ square)[0, 0], range(40)))
    print(f"{workers} of Python, {blas} of BLAS:",
          f"{time.process_time() - start:6.3f} s")
"""

print("threads, all on one core    processor time")
for workers in "1", "4":
    for mine in "1", None:
        settings = {"OPENBLAS_NUM_THREADS": mine} if mine else {}
        subprocess.run([sys.executable, "-c", WORK, workers],
                       env={**os.environ, **settings}, check=True)
