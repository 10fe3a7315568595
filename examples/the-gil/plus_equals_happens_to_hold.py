# /// script
# [tool.observed]
# lines = ['^counted (?P<counted>\d+) of (?P<wanted>\d+), lost (?P<lost>\d+)$']
# compare = ['lost == 0']
# runs = 5
# interpreters = ["3.9", "3.10", "3.13", "3.13t", "3.14", "3.14t"]
# breaks = [['counter += 1', 'counter += abs(1)']]
#
# [tool.observed.on."3.9"]
# compare = ['lost > 0']
#
# [tool.observed.on."3.13t"]
# compare = ['lost > 0']
#
# [tool.observed.on."3.14t"]
# compare = ['lost > 0']
# ///
"""counter += 1 in four threads: safe by luck on some builds, not on others."""
import sys
import threading

THREADS, TIMES = 4, 1_000_000
counter, ready = 0, threading.Barrier(THREADS)


def count():
    global counter
    ready.wait()
    for _ in range(TIMES):
        counter += 1


sys.setswitchinterval(0.0001)       # more switches, more chances
threads = [threading.Thread(target=count) for _ in range(THREADS)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
wanted = THREADS * TIMES
print(f"counted {counter} of {wanted}, lost {wanted - counter}")
