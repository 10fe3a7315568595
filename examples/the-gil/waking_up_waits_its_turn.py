# /// script
# [tool.observed]
# alone = true
# lines = [
#   '^nobody computes: +(?P<idle>[\d.]+) ms \([\d. ]+\)$',
#   '^one thread computes: +(?P<busy>[\d.]+) ms \([\d. ]+\)$',
#   '^the same, at 0.5 ms: +(?P<short>[\d.]+) ms \([\d. ]+\)$',
# ]
# control = ['idle < 1']
# compare = ['4.5 < busy < 8', '0.45 < short < 2']
# interpreters = ["3.9", "3.13", "3.13t", "3.14", "3.15"]
# mutants = [
#   [['sys.setswitchinterval(0.0005)', 'pass']],
#   [['thread.start()', 'thread.start(); time.sleep = lambda s, sleep=time.sleep: sleep(s + 0.005)']],
# ]
# breaks = [['thread.start()', 'stop.set(); thread.start()']]
#
# [tool.observed.on."3.13t"]
# compare = ['busy < 1', 'short < 1']
#
# [tool.observed.outcomes."by less than 1 ms"]
# lines = ['^one thread computes: +0\.']
# [tool.observed.outcomes."by about one switch interval, some 5 ms"]
# lines = ['^one thread computes: +[4-9]\.']
# [tool.observed.outcomes."by 10 ms and more"]
# lines = ['^one thread computes: +\d\d']
# ///
"""A thread that wakes asks for the GIL after one switch interval."""
import statistics
import sys
import threading
import time

stop = threading.Event()


def burn():
    while not stop.is_set():
        for _ in range(1000):
            pass


def lateness():
    late = []                       # ms
    for _ in range(30):
        start = time.perf_counter()
        time.sleep(0.01)            # any wait: a socket, a queue, a file
        late.append(1000 * (time.perf_counter() - start - 0.01))
    return (f"{statistics.median(late):.2f} ms"
            f" ({' '.join(f'{each:.2f}' for each in late)})")


print("late by, in the median and each time:")
print("nobody computes:     ", lateness())
thread = threading.Thread(target=burn)
thread.start()
print("one thread computes: ", lateness())
sys.setswitchinterval(0.0005)
print("the same, at 0.5 ms: ", lateness())
stop.set()
thread.join()
