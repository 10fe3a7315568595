# /// script
# [tool.observed]
# alone = true
# deadline = 30
# lines = [
#   '^a plain loop +(?P<plain>[\d.]+) s$',
#   '^2 threads, a task each item +(?P<threads_items>[\d.]+) s$',
#   '^2 processes, a task each item +(?P<processes_items>[\d.]+) s$',
#   '^2 threads, a task each half +(?P<threads_halves>[\d.]+) s$',
#   '^2 processes, a task each half +(?P<processes_halves>[\d.]+) s$',
#   '^a plain loop, in CPU time +(?P<burnt>[\d.]+) s$',
# ]
# # No upper bounds: how much more it is depends on the machine; the page states it.
# compare = ['threads_items > 1.2 * plain', 'processes_items > 1.5 * plain', 'threads_halves > 0.75 * plain']
# control = ['processes_halves < 0.75 * plain', 'plain < 1.2 * burnt', 'burnt < 1.2 * plain']
# interpreters = ["3.9", "3.13", "3.13t", "3.14", "3.15"]
# mutants = [
#   [['("threads", threads)', '("threads", processes)']],
#   [['ThreadPoolExecutor(2)', 'ThreadPoolExecutor(1)']],
# ]
# breaks = [['(f"2 {kind}, a task each item", pool.map, item, ITEMS)', '(f"2 {kind}, a task each item", map, half, HALVES)']]
#
# [tool.observed.on."3.13t"]
# compare = ['processes_items > 1.5 * plain', 'threads_halves < 0.75 * plain']
# [tool.observed.on."3.14t"]
# compare = ['processes_items > 1.5 * plain', 'threads_halves < 0.75 * plain']
# ///
"""The same work, cut small and cut large, with threads and processes."""
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

ITEMS = range(12_000)
HALVES = [ITEMS[:6_000], ITEMS[6_000:]]


def item(number):                  # some microseconds of Python code
    return sum(i ^ number for i in range(150))


def half(numbers):
    return sum(item(number) for number in numbers)


def seconds(map_, work, tasks, clock=time.perf_counter):
    start = clock()
    sum(map_(work, tasks))
    return clock() - start


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as processes, ThreadPoolExecutor(2) as threads:
        ways = [("a plain loop", map, item, ITEMS),
                ("a plain loop, in CPU time", map, item, ITEMS, time.thread_time)]
        for kind, pool in ("processes", processes), ("threads", threads):
            list(pool.map(time.sleep, [0.1, 0.1]))    # start the workers
            ways += [(f"2 {kind}, a task each item", pool.map, item, ITEMS),
                     (f"2 {kind}, a task each half", pool.map, half, HALVES)]
        rounds = [[seconds(*way) for _, *way in ways] for _ in range(3)]
        for (name, *_), times in zip(ways, zip(*rounds)):
            print(f"{name:30} {min(times):6.3f} s")      # the best of three
