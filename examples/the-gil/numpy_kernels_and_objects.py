# /// script
# dependencies = ["numpy", "scipy"]
#
# [tool.observed]
# alone = true
# deadline = 30
# lines = [
#   '^np\.sort, float64 +(?P<sort_took>\d+) ms +(?P<sort>\d+) %$',
#   '^np\.sin, float64 +(?P<sin_took>\d+) ms +(?P<sin>\d+) %$',
#   '^a @ b, float64 +(?P<matmul_took>\d+) ms +(?P<matmul>\d+) %$',
#   '^scipy fft +(?P<fft_took>\d+) ms +(?P<fft>\d+) %$',
#   '^a \+ a, object +(?P<object_took>\d+) ms +(?P<object>\d+) %$',
#   '^np\.sort, object +(?P<objsort_took>\d+) ms +(?P<objsort>\d+) %$',
#   '^scipy quad, callback +(?P<quad_took>\d+) ms +(?P<quad>\d+) %$',
#   '^hashlib\.sha256 +(?P<sha_took>\d+) ms +(?P<sha>\d+) %$',
# ]
# control = ['sha < 15']
# compare = [
#   'sort < 35', 'sin < 35', 'matmul < 35', 'fft < 35', '65 < object <= 100', '65 < objsort <= 100', '35 < quad < 80',
# ]
# mutants = [
#   [['np.sort(floats)', 'objects + objects'], ['np.sin(floats)', 'objects + objects'], ['square @ square', 'objects + objects'], ['scipy.fft.fft(floats)', 'objects + objects']],
#   [['range(20_000)', 'range(3)'], ['quad(lambda x: x * x, 0, 1)', 'np.sort(floats)']],
# ]
# breaks = [['.astype(object)', '.copy()']]
# ///
"""Kernels of numpy and scipy leave the GIL; arrays of objects do not."""
import hashlib
import os
import threading
import time

for library in "OPENBLAS", "MKL", "OMP":        # no threads inside BLAS: they
    os.environ[library + "_NUM_THREADS"] = "1"  # would blur the picture
import numpy as np
import scipy.fft
from scipy.integrate import quad

floats = np.random.default_rng(0).random(2_000_000)
square = floats[:1_000_000].reshape(1000, 1000)
objects = floats.astype(object)
silences, stop = [], threading.Event()


def busy():
    last = time.perf_counter()
    while not stop.is_set():
        look = time.perf_counter()
        if look - last > 0.001:         # for 1 ms I did not run
            silences.append((last, look))
        last = look


def beside_busy(call):
    time.sleep(0.05)
    start = time.perf_counter()
    call()
    end = time.perf_counter()
    time.sleep(0.05)
    silent = sum(max(0, min(end, b) - max(start, a)) for a, b in silences)
    return silent / (end - start), end - start


def integrate():
    for _ in range(20_000):
        quad(lambda x: x * x, 0, 1)         # calls back into Python


calls = {
    "np.sort, float64": lambda: np.sort(floats),
    "np.sin, float64": lambda: np.sin(floats),
    "a @ b, float64": lambda: square @ square,
    "scipy fft": lambda: scipy.fft.fft(floats),
    "a + a, object": lambda: objects + objects,
    "np.sort, object": lambda: np.sort(objects[:200_000]),
    "scipy quad, callback": integrate,
    "hashlib.sha256": lambda: hashlib.sha256(bytes(200_000_000)),
}
thread = threading.Thread(target=busy)
thread.start()
rounds = [[beside_busy(call) for call in calls.values()] for _ in range(2)]
stop.set()
thread.join()
print("the call             it took   kept the other thread waiting")
for name, tries in zip(calls, zip(*rounds)):
    silent, took = min(tries)               # of two, the one less disturbed
    print(f"{name:20} {1000 * took:5.0f} ms {100 * silent:8.0f} %")
