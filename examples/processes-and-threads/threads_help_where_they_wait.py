# /// script
# [tool.observed]
# deadline = 30
# alone = true
# lines = [
#   '^compute +(?P<compute_turn>[\d.]+) s +(?P<compute_threads>[\d.]+) s +(?P<compute_processes>[\d.]+) s +(?P<burnt>[\d.]+) s$',
#   '^wait +(?P<wait_turn>[\d.]+) s +(?P<wait_threads>[\d.]+) s +(?P<wait_processes>[\d.]+) s +[\d.]+ s$',
#   '^digest +(?P<digest_turn>[\d.]+) s +(?P<digest_threads>[\d.]+) s +(?P<digest_processes>[\d.]+) s +[\d.]+ s$',
# ]
# compare = [
#   'compute_threads > 0.75 * compute_turn',
#   'wait_threads < 0.75 * wait_turn',
#   'digest_threads < 0.75 * digest_turn',
# ]
# control = [
#   'compute_processes < 0.75 * compute_turn',
#   'digest_processes < 0.75 * digest_turn',
#   'compute_turn < 1.2 * burnt',
# ]
# interpreters = ["3.9", "3.13", "3.13t", "3.14", "3.14t", "3.15"]
# mutants = [
#   [['ways = map, threads.map', 'ways = map, processes.map']],
# ]
# breaks = [['ThreadPoolExecutor(2)', 'ThreadPoolExecutor(1)']]
#
# [tool.observed.on."3.13t"]
# compare = [
#   'compute_threads < 0.75 * compute_turn',
#   'wait_threads < 0.75 * wait_turn',
#   'digest_threads < 0.75 * digest_turn',
# ]
# [tool.observed.on."3.14t"]
# compare = [
#   'compute_threads < 0.75 * compute_turn',
#   'wait_threads < 0.75 * wait_turn',
#   'digest_threads < 0.75 * digest_turn',
# ]
# ///
"""Two threads halve the time of waiting and of hashing, not of Python code."""
import hashlib
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

MEGABYTE = bytes(1_000_000)


def compute(_):                    # Python code: needs the GIL all the time
    total = 0
    for number in range(4_000_000):
        total += number


def wait(_):                       # waiting: needs nothing
    time.sleep(0.1)


def digest(_):                     # C code that gives the GIL up meanwhile
    sha = hashlib.sha256()
    for _ in range(200):
        sha.update(MEGABYTE)


def seconds(map_, work):
    start, used = time.perf_counter(), time.thread_time()
    list(map_(work, range(2)))     # two tasks
    return time.perf_counter() - start, time.thread_time() - used


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as processes, ThreadPoolExecutor(2) as threads:
        list(processes.map(wait, range(2)))     # let the workers start first
        print("two tasks  in turn  2 threads  2 processes  in turn, CPU")
        ways = map, threads.map, processes.map
        for work in compute, wait, digest:
            rounds = [[seconds(way, work) for way in ways] for _ in range(3)]
            (turn, cpu), (wall, _), (other, _) = map(min, zip(*rounds))
            print(f"{work.__name__:9} {turn:6.3f} s {wall:8.3f} s "
                  f"{other:10.3f} s {cpu:11.3f} s")
