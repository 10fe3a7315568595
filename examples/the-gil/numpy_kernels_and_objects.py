# /// script
# dependencies = ["numpy", "scipy"]
#
# [tool.observed]
# alone = true
# deadline = 60
# lines = [
#   '^np\.sort, float64 +(?P<sort_took>\d+) ms +(?P<sort>\d+) % \((?P<sort_least>\d+) to (?P<sort_most>\d+)\)$',
#   '^np\.sin, float64 +(?P<sin_took>\d+) ms +(?P<sin>\d+) % \(\d+ to (?P<sin_most>\d+)\)$',
#   '^a @ b, float64 +(?P<matmul_took>\d+) ms +(?P<matmul>\d+) % \(\d+ to (?P<matmul_most>\d+)\)$',
#   '^scipy fft +(?P<fft_took>\d+) ms +(?P<fft>\d+) % \(\d+ to (?P<fft_most>\d+)\)$',
#   '^a \+ a, object +(?P<object_took>\d+) ms +(?P<object>\d+) % \((?P<object_least>\d+) to \d+\)$',
#   '^np\.sort, object +(?P<objsort_took>\d+) ms +(?P<objsort>\d+) % \((?P<objsort_least>\d+) to \d+\)$',
#   '^quad of a lambda +(?P<quad_took>\d+) ms +(?P<quad>\d+) % \((?P<quad_least>\d+) to (?P<quad_most>\d+)\)$',
#   '^quad of math\.sin +(?P<quad_c_took>\d+) ms +(?P<quad_c>\d+) % \((?P<quad_c_least>\d+) to \d+\)$',
#   '^hashlib\.sha256 +(?P<sha_took>\d+) ms +(?P<sha>\d+) % \(\d+ to (?P<sha_most>\d+)\)$',
# ]
# control = ['sha_most < 15']
# compare = [
#   'sort < 35', 'sin < 35', 'matmul < 35', 'fft < 35', '65 < object <= 100', '65 < objsort <= 100',
#   '35 < quad < 80', '85 < quad_c <= 100',
# ]
# mutants = [
#   [['np.sort(floats)', 'objects + objects'], ['np.sin(floats)', 'objects + objects'], ['square @ square', 'objects + objects'], ['scipy.fft.fft(floats)', 'objects + objects']],
#   [['quad(lambda x: math.sin(x), 0, 1e5, limit=10**5)', 'np.sort(floats)']],
# ]
# breaks = [['.astype(object)', '.copy()'], ['quad(math.sin,', 'quad(lambda x: math.sin(x),']]
# ///
"""Kernels of numpy and scipy leave the GIL; arrays of objects do not."""
import hashlib
import math
import os
import statistics
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
    return 100 * silent / (end - start), 1000 * (end - start)


calls = {
    "np.sort, float64": lambda: np.sort(floats),
    "np.sin, float64": lambda: np.sin(floats),
    "a @ b, float64": lambda: square @ square,
    "scipy fft": lambda: scipy.fft.fft(floats),
    "a + a, object": lambda: objects + objects,
    "np.sort, object": lambda: np.sort(objects[:200_000]),
    "quad of a lambda": lambda: quad(lambda x: math.sin(x), 0, 1e5, limit=10**5),
    "quad of math.sin": lambda: quad(math.sin, 0, 1e5, limit=10**5),
    "hashlib.sha256": lambda: hashlib.sha256(bytes(200_000_000)),
}
thread = threading.Thread(target=busy)
thread.start()
rounds = [[beside_busy(call) for call in calls.values()] for _ in range(3)]
stop.set()
thread.join()
print("the call          it took   kept the other thread waiting")
for name, tries in zip(calls, zip(*rounds)):
    silent, took = zip(*tries)
    print(f"{name:17} {statistics.median(took):4.0f} ms"
          f" {statistics.median(silent):5.0f} %"
          f" ({min(silent):.0f} to {max(silent):.0f})")
