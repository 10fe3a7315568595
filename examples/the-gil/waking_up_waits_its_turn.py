# /// script
# [tool.observed]
# alone = true
# lines = [
#   '^nobody computes: +(?P<idle>[\d.]+) ms \([\d. ]+\)$',
#   '^one thread computes: +(?P<busy>[\d.]+) ms \([\d. ]+\)$',
#   '^the same, at 0.5 ms: +(?P<short>[\d.]+) ms \([\d. ]+\)$',
# ]
# control = ['idle < 1']
# compare = ['3 < busy < 12', 'short < 0.7 * busy']
# interpreters = ["3.9", "3.13", "3.13t", "3.14", "3.15"]
# breaks = [['thread.start()', 'stop.set(); thread.start()']]
#
# [tool.observed.on."3.13t"]
# compare = ['busy < 3']
# ///
"""A thread that wakes must wait for the GIL while another computes."""
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
