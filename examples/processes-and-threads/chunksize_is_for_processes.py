# /// script
# [tool.observed]
# alone = true
# deadline = 20
# lines = [
#   '^a plain loop +(?P<plain>[\d.]+) s$',
#   '^threads, chunksize 1 +(?P<threads_one>[\d.]+) s$',
#   '^threads, chunksize 3000 +(?P<threads_many>[\d.]+) s$',
#   '^processes, chunksize 1 +(?P<processes_one>[\d.]+) s$',
#   '^processes, chunksize 3000 +(?P<processes_many>[\d.]+) s$',
# ]
# # No upper bounds: how much more it is depends on the machine; the page states it.
# compare = ['processes_one > 1.5 * processes_many', 'threads_many > 1.1 * plain']
# control = ['processes_many < 2 * plain']
# mutants = [
#   [['("threads", threads)', '("threads", processes)']],
# ]
# breaks = [['chunksize=size', 'chunksize=3000']]
# ///
"""chunksize cuts the work larger for processes; threads ignore it."""
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

ITEMS = range(12_000)


def item(number):                  # some microseconds of Python code
    return sum(i ^ number for i in range(150))


def report(name, work):
    times = []
    for _ in range(2):             # the better of two attempts
        start = time.perf_counter()
        sum(work())
        times.append(time.perf_counter() - start)
    print(f"{name:26} {min(times):5.2f} s")


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as processes, ThreadPoolExecutor(2) as threads:
        list(processes.map(time.sleep, [0.1, 0.1]))    # start the workers
        report("a plain loop", lambda: map(item, ITEMS))
        for kind, pool in ("threads", threads), ("processes", processes):
            for size in 1, 3000:
                report(f"{kind}, chunksize {size}",
                       lambda: pool.map(item, ITEMS, chunksize=size))
