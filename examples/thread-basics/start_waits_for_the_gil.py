# /// script
# [tool.observed]
# alone = true
# lines = [
#   'interval  5 ms: asleep (?P<asleep>[\d.]+) ms, busy (?P<busy>[\d.]+) ms',
#   'interval 20 ms: asleep (?P<asleep20>[\d.]+) ms, busy (?P<busy20>[\d.]+) ms',
# ]
# compare = ['busy > 2', 'busy20 > 10', 'busy > 3 * asleep']
# control = ['asleep < 1', 'asleep20 < 1', 'busy < 9', 'busy20 < 26']
# interpreters = ["3.13"]
# breaks = [['start_ms(burn)', 'start_ms(rest)']]
# ///
"""start() waits one switch interval for the GIL if the thread computes."""
import statistics
import sys
import threading
import time


def rest():
    time.sleep(0.06)


def burn():
    end = time.perf_counter() + 0.06
    while time.perf_counter() < end:
        pass


def start_ms(target):
    times = []
    for _ in range(7):
        x = threading.Thread(target=target)
        before = time.perf_counter()
        x.start()
        times.append(time.perf_counter() - before)
        x.join()
    return statistics.median(times) * 1000


for interval in (5, 20):
    sys.setswitchinterval(interval / 1000)
    print(f"interval {interval:2} ms: asleep {start_ms(rest):.2f} ms, "
          f"busy {start_ms(burn):.2f} ms")
