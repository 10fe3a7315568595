# /// script
# [tool.observed]
# lines = [
#   '^on all cores: (?P<first_free>[\d.]+) s and (?P<second_free>[\d.]+) s$',
#   '^on one core:  (?P<first>[\d.]+) s and (?P<second>[\d.]+) s$',
# ]
# alone = true
# control = ['first_free + second_free > 0.64']
# interpreters = ["3.9", "3.13", "3.13t", "3.14", "3.15", "pypy3.11"]
# compare = ['first + second < 0.75 * (first_free + second_free)', '0.05 < first < 1', '0.05 < second < 1']
# breaks = [['os.sched_setaffinity(0, cores)', 'str(cores)']]
# mutants = [[["results.put(time", "results.put(0.04 if len(cores) == 1 else time"]]]
# ///
"""Two processes on one core: each gets what the other leaves."""
import os
import time
from multiprocessing import Barrier, Process, SimpleQueue


def burn(cores, barrier, results):
    os.sched_setaffinity(0, cores)
    barrier.wait()
    begin, end = time.process_time(), time.perf_counter() + 0.4
    while time.perf_counter() < end:
        pass
    results.put(time.process_time() - begin)


def run_two(cores):
    barrier, results = Barrier(2), SimpleQueue()
    processes = [
        Process(target=burn, args=(cores, barrier, results)) for _ in range(2)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    return [results.get() for _ in processes]


if __name__ == "__main__":
    cores = os.sched_getaffinity(0)
    print("two processes, each wants CPU time for 0.4 s")
    print("on all cores: {:.2f} s and {:.2f} s".format(*run_two(cores)))
    print("on one core:  {:.2f} s and {:.2f} s".format(*run_two({min(cores)})))
