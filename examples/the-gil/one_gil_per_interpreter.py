# /// script
# [tool.observed]
# alone = true
# deadline = 60
# lines = [
#   '^one process, (?P<interpreters>\d+) interpreters$',
#   '^one interpreter works: +(?P<one>[\d.]+) s \((?P<one_least>[\d.]+) to (?P<one_most>[\d.]+)\)$',
#   '^two at once: +(?P<two>[\d.]+) s \((?P<two_least>[\d.]+) to [\d.]+\)$',
#   '^one process works: +(?P<process>[\d.]+) s \((?P<process_least>[\d.]+) to [\d.]+\)$',
#   '^two processes at once: +(?P<processes>[\d.]+) s \([\d.]+ to (?P<processes_most>[\d.]+)\)$',
# ]
# control = ['processes < 1.25 * process', 'processes_most < 1.5 * process_least', 'one_most < 1.3 * one_least']
# compare = ['interpreters == 3', '0.8 * one < two', 'two < 1.3 * one']
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# mutants = [
#   [['target=run, args=(i, WORK)', 'target=eval, args=(WORK, {})']],
#   [['in_threads(ids))', 'in_threads(ids[:1]))']],
#   [['in_threads(ids[:1])', 'in_threads(ids)']],
# ]
# breaks = [['[interpreters.create(), interpreters.create()]', '[interpreters.create()]']]
#
# [tool.observed.on."3.11"]
# compare = ['interpreters == 3', '1.7 * one < two', 'two < 2.6 * one']
# ///
"""Since 3.12 each interpreter in a process can have a GIL of its own."""
import multiprocessing
import statistics
import threading
import time

try:                                            # 3.13 and later
    import _interpreters as interpreters
    run = interpreters.exec
except ImportError:                             # 3.8 to 3.12
    import _xxsubinterpreters as interpreters
    run = interpreters.run_string

WORK = "sum(n * n % 7 for n in range(3_000_000))"
fork = multiprocessing.get_context("fork")      # it is up at once


def run_all(workers):
    start = time.perf_counter()
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return time.perf_counter() - start


def in_threads(ids):
    return [threading.Thread(target=run, args=(i, WORK)) for i in ids]


def in_processes(count):
    return [fork.Process(target=eval, args=(WORK, {})) for _ in range(count)]


def report(name, took):
    print(f"{name:23} {statistics.median(took):.2f} s"
          f" ({min(took):.2f} to {max(took):.2f})")


def rounds(one, two):       # in turns: a slow moment meets both
    return zip(*[(run_all(one()), run_all(two())) for _ in range(5)])


if __name__ == "__main__":
    alone, both = rounds(lambda: in_processes(1), lambda: in_processes(2))
    ids = [interpreters.create(), interpreters.create()]
    print("one process,", len(interpreters.list_all()), "interpreters")
    one, two = rounds(lambda: in_threads(ids[:1]), lambda: in_threads(ids))
    report("one interpreter works:", one)
    report("two at once:", two)
    report("one process works:", alone)
    report("two processes at once:", both)
    for each in ids:
        interpreters.destroy(each)
