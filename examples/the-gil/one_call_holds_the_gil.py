# /// script
# [tool.observed]
# alone = true
# lines = [
#   '^sum\(range\(n\)\) +(?P<sum_took>\d+) ms +(?P<sum_silent>\d+) ms$',
#   '^for loop +(?P<loop_took>\d+) ms +(?P<loop_silent>\d+) ms$',
#   '^sha256 +(?P<sha_took>\d+) ms +(?P<sha_silent>\d+) ms$',
#   '^zlib.compress +(?P<zlib_took>\d+) ms +(?P<zlib_silent>\d+) ms$',
#   '^time.sleep +(?P<sleep_took>\d+) ms +(?P<sleep_silent>\d+) ms$',
# ]
# control = ['sleep_silent < 0.5 * sleep_took']
# compare = [
#   'sum_silent > 0.8 * sum_took', 'loop_silent < 0.6 * loop_took', 'sha_silent < 0.6 * sha_took',
#   'zlib_silent < 0.6 * zlib_took',
# ]
# interpreters = ["3.9", "3.13", "3.13t", "3.14", "3.15"]
# mutants = [
#   [['loop(5_000_000)', 'sum(range(20_000_000))'], ['hashlib.sha256(DATA).digest()', 'sum(range(20_000_000))'], ['zlib.compress(TEXT, 1)', 'sum(range(20_000_000))']],
#   [['silences, stop = [], threading.Event()', 'silences, stop, gil = [], threading.Event(), threading.Lock()'], ["    while not stop.is_set():\n", "    while not stop.is_set():\n        with gil: pass\n"], ['lambda: sum(range(20_000_000))', 'lambda: gil.acquire() and (sum(range(20_000_000)), gil.release())']],
# ]
# breaks = [['sum(range(20_000_000))', 'sum(number for number in range(20_000_000))']]
#
# [tool.observed.on."3.13t"]
# compare = ['sum_silent < 0.5 * sum_took']
# ///
"""One long C call holds the GIL from start to end; another lets it go."""
import hashlib
import threading
import time
import zlib

DATA = bytes(range(256)) * 400_000      # 100 MB
TEXT = DATA[:30_000_000]
silences, stop = [], threading.Event()


def busy():
    last = time.perf_counter()
    while not stop.is_set():
        look = time.perf_counter()
        if look - last > 0.001:         # for 1 ms I did not run
            silences.append((last, look))
        last = look


def loop(n):
    for _ in range(n):
        pass


def beside_busy(name, call):
    time.sleep(0.05)
    start = time.perf_counter()
    call()
    end = time.perf_counter()
    time.sleep(0.05)
    longest = max((min(end, b) - max(start, a) for a, b in silences
                   if a < end and b > start), default=0.0)
    print(f"{name:14} {1000 * (end - start):6.0f} ms"
          f" {1000 * longest:11.0f} ms")


thread = threading.Thread(target=busy)
thread.start()
print("the call        it took   the other thread's longest silence")
beside_busy("sum(range(n))", lambda: sum(range(20_000_000)))
beside_busy("for loop", lambda: loop(5_000_000))
beside_busy("sha256", lambda: hashlib.sha256(DATA).digest())
beside_busy("zlib.compress", lambda: zlib.compress(TEXT, 1))
beside_busy("time.sleep", lambda: time.sleep(0.2))
stop.set()
thread.join()
