# /// script
# [tool.observed]
# alone = true
# lines = [
#   '^one process, (?P<interpreters>\d+) interpreters$',
#   '^one interpreter works: +(?P<one>[\d.]+) s$',
#   '^two work at once: +(?P<two>[\d.]+) s$',
#   '^two processes: +(?P<processes>[\d.]+) s$',
# ]
# control = ['processes < 1.5 * one']
# compare = ['interpreters == 3', 'two < 1.6 * one']
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# mutants = [
#   [['target=run, args=(i, WORK)', 'target=eval, args=(WORK, {})']],
#   [['in_threads(ids)):', 'in_threads(ids[:1])):']],
# ]
# breaks = [['[interpreters.create(), interpreters.create()]', '[interpreters.create()]']]
#
# [tool.observed.on."3.11"]
# compare = ['interpreters == 3', 'two > 1.6 * one']
# ///
"""Since 3.12 each interpreter in a process can have a GIL of its own."""
import multiprocessing
import threading
import time

try:                                            # 3.13 and later
    import _interpreters as interpreters
    run = interpreters.exec
except ImportError:                             # 3.8 to 3.12
    import _xxsubinterpreters as interpreters
    run = interpreters.run_string

WORK = "sum(n * n % 7 for n in range(2_000_000))"


def run_all(workers):
    start = time.perf_counter()
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return time.perf_counter() - start


def best(workers):
    return min(run_all(workers()) for _ in range(3))


def in_threads(ids):
    return [threading.Thread(target=run, args=(i, WORK)) for i in ids]


def in_processes():
    return [multiprocessing.Process(target=eval, args=(WORK, {}))
            for _ in range(2)]


if __name__ == "__main__":
    processes = best(in_processes)              # before there are others
    ids = [interpreters.create(), interpreters.create()]
    print("one process,", len(interpreters.list_all()), "interpreters")
    print(f"one interpreter works: {best(lambda: in_threads(ids[:1])):.2f} s")
    print(f"two work at once:      {best(lambda: in_threads(ids)):.2f} s")
    print(f"two processes:         {processes:.2f} s")
    for each in ids:
        interpreters.destroy(each)
