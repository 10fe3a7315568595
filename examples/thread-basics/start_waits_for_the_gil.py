# /// script
# [tool.observed]
# alone = true
# lines = [
#   'sleep 20 ms: late by (?P<late>[\d.]+) ms at most',
#   'interval  5 ms: asleep (?P<asleep>[\d.]+) ms, busy (?P<busy>[\d.]+) ms',
#   'interval 20 ms: asleep (?P<asleep20>[\d.]+) ms, busy (?P<busy20>[\d.]+) ms',
# ]
# compare = ['asleep < 1', 'asleep20 < 1', '4 < busy < 9', '18 < busy20 < 26']
# # Known without the claim: a thread that slept is woken within a few milliseconds.
# control = ['late < 4']
# interpreters = ["3.9", "3.13", "3.13t", "3.14", "pypy3.11"]
# unbounded.'busy > 1' = "PyPy gives its GIL away after one interval or several"
# unbounded.'busy20 > 10' = "the same"
# breaks = [['start_ms(burn)', 'start_ms(rest)']]
# mutants = [
#   [['ms_of(x.start)', 'ms_of(x.start) + 9 * (target is burn)']],
#   [['start_ms(rest)', 'start_ms(burn)']], [['interval / 1000', '0.04']]]
#
# # No GIL, and a core for each of the two threads: nothing to wait for.
# [tool.observed.on."3.13t"]
# compare = ['asleep < 1', 'asleep20 < 1', 'busy < 2', 'busy20 < 2']
#
# [tool.observed.on."pypy3.11"]
# compare = ['asleep < 2', 'asleep20 < 2', 'busy > 1', 'busy20 > 10']
# ///
"""start() waits one switch interval for the GIL if the thread computes."""
import os
import statistics
import sys
import threading
import time


def rest():
    time.sleep(0.1)


def burn():
    os.sched_setaffinity(0, {second})  # this thread has a core of its own
    end = time.perf_counter() + 0.1
    while time.perf_counter() < end:
        pass


def ms_of(call):
    before = time.perf_counter()
    call()
    return (time.perf_counter() - before) * 1000


def start_ms(target):
    times = []
    for _ in range(9):
        x = threading.Thread(target=target)
        times.append(ms_of(x.start))
        x.join()
    return statistics.median(times)


first, second = sorted(os.sched_getaffinity(0))[:2]
os.sched_setaffinity(0, {first})
late = max(ms_of(lambda: time.sleep(0.02)) - 20 for _ in range(9))
print(f"sleep 20 ms: late by {late:.2f} ms at most")
for interval in (5, 20):
    sys.setswitchinterval(interval / 1000)
    print(f"interval {interval:2} ms: asleep {start_ms(rest):.2f} ms, "
          f"busy {start_ms(burn):.2f} ms")
