# /// script
# [tool.observed]
# alone = true
# deadline = 30
# lines = [
#   '^cores: 1$',
#   '^wait +(?P<wait_one>[\d.]+) s +(?P<wait_threads>[\d.]+) s +(?P<wait_processes>[\d.]+) s +[\d.]+ s$',
#   '^compute +(?P<compute_one>[\d.]+) s +(?P<compute_threads>[\d.]+) s +(?P<compute_processes>[\d.]+) s +(?P<burnt>[\d.]+) s$',
# ]
# compare = [
#   'wait_threads < 1.5 * wait_one',
#   'wait_processes < 1.5 * wait_one',
#   'compute_threads > 1.3 * compute_one',
#   'compute_processes > 1.3 * compute_one',
# ]
# control = ['compute_processes < 2.6 * compute_one', 'compute_one < 1.2 * burnt']
# interpreters = ["3.13t"]
# mutants = [
#   [['os.sched_setaffinity(0, one_core)', 'str(one_core)'], ['seconds(threads.map, work, 2)', 'seconds(processes.map, work, 2)']],
# ]
# breaks = [['time.sleep(0.2)', 'compute(_)']]
#
# [tool.observed.outcomes."as long as one"]
# lines = ['^wait +0\.2\d* s +0\.2']
# [tool.observed.outcomes."twice as long as one"]
# lines = ['^wait +0\.2\d* s +0\.4']
# ///
"""Two waits take the time of one, even where there is only one core."""
import os
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def wait(_):
    time.sleep(0.2)


def compute(_):
    total = 0
    for number in range(3_000_000):
        total += number


def seconds(map_, work, tasks):
    start, used = time.perf_counter(), time.thread_time()
    list(map_(work, range(tasks)))
    return time.perf_counter() - start, time.thread_time() - used


if __name__ == "__main__":
    one_core = {min(os.sched_getaffinity(0))}
    os.sched_setaffinity(0, one_core)           # children inherit this
    print("cores:", len(os.sched_getaffinity(0)))
    with ProcessPoolExecutor(2) as processes, ThreadPoolExecutor(2) as threads:
        list(processes.map(wait, range(2)))     # let the workers start first
        print("         one task  2 in threads  2 in processes  one task, CPU")
        for work in wait, compute:
            rounds = [(seconds(map, work, 1), seconds(threads.map, work, 2),
                       seconds(processes.map, work, 2)) for _ in range(3)]
            (one, cpu), (wall, _), (other, _) = map(min, zip(*rounds))
            print(f"{work.__name__:8} {one:6.3f} s {wall:11.3f} s "
                  f"{other:13.3f} s {cpu:12.3f} s")
