# /// script
# [tool.observed]
# alone = true
# lines = [
#   '^asked for 5.0 ms: median slice (?P<slice>[\d.]+) ms, both at once (?P<both>[\d.]+) %, (?P<cores>[\d.]+) cores$',
#   '^asked for 0.5 ms: median slice (?P<short_slice>[\d.]+) ms, both at once (?P<short_both>[\d.]+) %, (?P<short_cores>[\d.]+) cores$',
# ]
# control = ['cores > 0.9', 'short_cores > 0.9']
# compare = ['4 < slice < 8', '0.4 < short_slice < 1.5', 'both < 5', 'short_both < 5', 'cores < 1.2']
# interpreters = ["3.9", "3.13t", "3.14t"]
# breaks = [['sys.setswitchinterval(seconds)', 'sys.setswitchinterval(0.02)']]
#
# [tool.observed.on."3.13t"]
# control = ['cores > 1.7', 'short_cores > 1.7']
# compare = ['both > 50', 'short_both > 50']
#
# [tool.observed.on."3.14t"]
# control = ['cores > 1.7', 'short_cores > 1.7']
# compare = ['both > 50', 'short_both > 50']
# ///
"""Two threads that compute take turns: each slice is measured from inside."""
import statistics
import sys
import threading
import time

now = time.perf_counter_ns
ABSENT = 100_000                # ns between two looks: I did not run


def burn(barrier, slices, length):
    barrier.wait()
    begun = last = now()
    end = begun + length
    while last < end:
        look = now()
        if look - last > ABSENT:
            slices.append((begun, last))
            begun = look
        last = look
    slices.append((begun, last))


def measure(seconds):
    sys.setswitchinterval(seconds)
    length = int(80 * seconds * 1e9)
    barrier, a, b = threading.Barrier(2), [], []
    cpu, start = time.process_time_ns(), now()
    threads = [threading.Thread(target=burn, args=(barrier, mine, length))
               for mine in (a, b)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    wall, cpu = now() - start, time.process_time_ns() - cpu
    median = statistics.median(end - begin for begin, end in a + b) / 1e6
    both = sum(max(0, min(p[1], q[1]) - max(p[0], q[0])) for p in a for q in b)
    print(f"asked for {seconds * 1000} ms: median slice {median:.2f} ms,"
          f" both at once {100 * both / wall:.1f} %, {cpu / wall:.1f} cores")
    step = int(seconds * 1e9 / 5)
    for name, mine in ("A", a), ("B", b):
        looks = range(start + 20 * step, start + 80 * step, step)
        print(f"  {name} ", "".join(
            "#" if any(begin <= look <= end for begin, end in mine) else "."
            for look in looks))


measure(0.005)      # the default
measure(0.0005)
