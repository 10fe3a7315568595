# /// script
# [tool.observed]
# alone = true
# lines = [
#   '^interval 5.0 ms: median slice (?P<slice>[\d.]+) ms, both at once (?P<both>[\d.]+) %, (?P<cores>[\d.]+) cores, C waits (?P<late>[\d.]+) ms$',
#   '^interval 0.5 ms: median slice (?P<short_slice>[\d.]+) ms, both at once (?P<short_both>[\d.]+) %, (?P<short_cores>[\d.]+) cores, C waits (?P<short_late>[\d.]+) ms$',
# ]
# control = ['cores > 0.9', 'short_cores > 0.9']
# compare = ["4 < slice < 8", "0.4 < short_slice < 1.5", "both < 5", "short_both < 5", "cores < 1.2", "1.5 < late < 50", "short_late < late"]
# deadline = 30
# interpreters = ["3.9", "3.13", "3.13t", "3.14", "3.15", "3.14t"]
# mutants = [
#   [['for p in a for q in b)', 'for p in a for q in a)']],
#   [['{cpu / wall:.1f}', '{2 * cpu / wall:.1f}']],
#   [['late = statistics.median(1000', 'late = statistics.median(10']],
#   [['late = statistics', 'late = 90 * (seconds < 0.001) + statistics']],
#   [['both = sum(', 'both = 0 * sum(']],
#   [['late = statistics', 'late = 9 + statistics']],
# ]
# breaks = [['sys.setswitchinterval(seconds)', 'sys.setswitchinterval(0.02)']]
#
# [tool.observed.on."3.13t"]
# control = ['cores > 1.7', 'short_cores > 1.7']
# compare = ['50 < both <= 100', '50 < short_both <= 100', 'late < 1']
#
# [tool.observed.on."3.14t"]
# control = ['cores > 1.7', 'short_cores > 1.7']
# compare = ['50 < both <= 100', '50 < short_both <= 100', 'late < 1']
# ///
"""Two threads compute and one sleeps: each slice is measured from inside."""
import random
import statistics
import sys
import textwrap
import threading
import time

now = time.perf_counter
ABSENT = 0.0001                 # s between two looks: I did not run
SHOWN = 0.03                    # s at the end, whose slices are printed


def burn(barrier, end, slices):
    barrier.wait()
    begun = last = now()
    while last < end:
        look = now()
        if look - last > ABSENT:
            slices.append((begun, last))
            begun = look
        last = look
    slices.append((begun, last))


def doze(barrier, end, waits):
    barrier.wait()
    while now() < end:
        nap = random.uniform(0.001, 0.011)      # no beat with the slices
        due = now() + nap
        time.sleep(nap)
        waits.append((due, now()))


def measure(seconds):
    sys.setswitchinterval(seconds)
    barrier, a, b, c = threading.Barrier(3), [], [], []
    cpu, start = time.process_time(), now()
    end = start + 1.5
    jobs = ("A runs", burn, a), ("B runs", burn, b), ("C waits", doze, c)
    threads = [threading.Thread(target=job, args=(barrier, end, mine))
               for _, job, mine in jobs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    wall, cpu = now() - start, time.process_time() - cpu
    slice_ = statistics.median(1000 * (y - x) for x, y in a + b)
    late = statistics.median(1000 * (y - x) for x, y in c)
    both = sum(max(0, min(p[1], q[1]) - max(p[0], q[0])) for p in a for q in b)
    name = f"interval {1000 * seconds} ms"
    print(f"{name}: median slice {slice_:.2f} ms,"
          f" both at once {100 * both / wall:.1f} %,"
          f" {cpu / wall:.1f} cores, C waits {late:.2f} ms")
    for who, _, mine in jobs:
        spans = [f"{1000 * max(0, x - end + SHOWN):.2f}-"
                 f"{1000 * min(SHOWN, y - end + SHOWN):.2f}"
                 for x, y in mine if y > end - SHOWN and x < end]
        for line in textwrap.wrap(" ".join(spans), 60):
            print(f"{name} | {who:7} | {line}")


measure(0.005)                  # the default
measure(0.0005)
