# /// script
# [tool.observed]
# alone = true
# deadline = 20
# lines = [
#   '^one process, a list +(?P<one>[\d.]+) s$',
#   '^two processes, a list sent +(?P<sent>[\d.]+) s$',
#   '^one process, bounds +(?P<one_bounds>[\d.]+) s$',
#   '^two processes, bounds sent +(?P<bounds>[\d.]+) s$',
# ]
# # No upper bounds: how much dearer it is depends on the machine; the page states it.
# compare = ['sent > 2 * one', 'sent > 1.5 * bounds', 'one_bounds > 1.2 * one']
# # Two cores are there: the same work, cut in two, takes less.
# control = ['bounds < 0.8 * one_bounds']
# breaks = [['pool.map, lists', 'pool.map, ranges']]
# mutants = [
#   [['"one process, a list", map, lists', '"one process, a list", map, ranges']],
#   [['"two processes, a list sent", pool.map', '"two processes, a list sent", map']],
#   [['report("one process, bounds", map, ranges)', 'report("one process, bounds", map, [range(9)])']]]
# ///
"""Two processes add up a list more slowly than one: the list must travel."""
import time
from concurrent.futures import ProcessPoolExecutor

N = 4_000_000


def total(numbers):
    return sum(numbers)


def report(name, map_, parts):
    times = []
    for _ in range(3):                             # the best of three
        start = time.perf_counter()
        sum(map_(total, parts))
        times.append(time.perf_counter() - start)
    print(f"{name:27} {min(times):6.3f} s")


if __name__ == "__main__":
    ranges = [range(N // 2), range(N // 2, N)]     # only their bounds
    lists = [list(part) for part in ranges]        # all their numbers
    with ProcessPoolExecutor(2) as pool:
        list(pool.map(time.sleep, [0.1, 0.1]))     # start the workers
        report("one process, a list", map, lists)
        report("two processes, a list sent", pool.map, lists)
        report("one process, bounds", map, ranges)
        report("two processes, bounds sent", pool.map, ranges)
