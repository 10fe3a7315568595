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
#   'sort < 35', 'sin < 35', 'matmul < 35', 'fft < 35', 'object > 65', 'objsort > 65', '35 < quad < 80',
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


def beside_busy(name, call, *args):
    time.sleep(0.05)
    start = time.perf_counter()
    call(*args)
    end = time.perf_counter()
    time.sleep(0.05)
    silent = sum(max(0, min(end, b) - max(start, a)) for a, b in silences)
    print(f"{name:20} {1000 * (end - start):5.0f} ms"
          f" {100 * silent / (end - start):8.0f} %")


def integrate():
    for _ in range(20_000):
        quad(lambda x: x * x, 0, 1)         # calls back into Python


thread = threading.Thread(target=busy)
thread.start()
print("the call             it took   kept the other thread waiting")
beside_busy("np.sort, float64", np.sort, floats)
beside_busy("np.sin, float64", np.sin, floats)
beside_busy("a @ b, float64", np.matmul, square, square)
beside_busy("scipy fft", scipy.fft.fft, floats)
beside_busy("a + a, object", np.add, objects, objects)
beside_busy("np.sort, object", np.sort, objects[:200_000])
beside_busy("scipy quad, callback", integrate)
beside_busy("hashlib.sha256", hashlib.sha256, bytes(200_000_000))
stop.set()
thread.join()
