# /// script
# [tool.observed]
# alone = true
# lines = [
#   '^switch interval 5\.0 ms: +the call took (?P<took>\d+) ms, the other thread waited (?P<waited>\d+) ms$',
#   '^switch interval 0\.1 ms: +the call took (?P<short_took>\d+) ms, the other thread waited (?P<short_waited>\d+) ms$',
# ]
# compare = ['waited > 0.8 * took', 'short_waited > 0.8 * short_took']
# interpreters = ["3.13t"]
# mutants = [
#   [['silences, stop = [], threading.Event()', 'silences, stop, gil = [], threading.Event(), threading.Lock()'], ["    while not stop.is_set():\n", "    while not stop.is_set():\n        with gil: pass\n"], ['    sum(range(20_000_000))', '    with gil: sum(range(20_000_000))']],
# ]
# breaks = [['sum(range(20_000_000))', 'sum(n for n in range(5_000_000))']]
#
# [tool.observed.on."3.13t"]
# compare = ['waited < 0.5 * took', 'short_waited < 0.5 * short_took']
# ///
"""The switch interval is a request, and a C call does not look for one."""
import sys
import threading
import time

silences, stop = [], threading.Event()


def busy():
    last = time.perf_counter()
    while not stop.is_set():
        look = time.perf_counter()
        if look - last > 0.001:
            silences.append((last, look))
        last = look


thread = threading.Thread(target=busy)
thread.start()
for seconds in 0.005, 0.0001:
    sys.setswitchinterval(seconds)
    time.sleep(0.05)
    start = time.perf_counter()
    sum(range(20_000_000))
    end = time.perf_counter()
    time.sleep(0.05)
    waited = max((min(end, b) - max(start, a) for a, b in silences
                  if a < end and b > start), default=0.0)
    print(f"switch interval {seconds * 1000:.1f} ms:"
          f" the call took {1000 * (end - start):.0f} ms,"
          f" the other thread waited {1000 * waited:.0f} ms")
stop.set()
thread.join()
