# /// script
# [tool.observed]
# alone = true
# runs = 3
# deadline = 15
# lines = ['^ 1 thread:  +(?P<one>[\d.]+) s, +1.0 times as fast$', '^ 2 threads: +[\d.]+ s, +(?P<two>[\d.]+) times as fast$', '^ 4 threads: +[\d.]+ s, +(?P<four>[\d.]+) times as fast$', '^ 8 threads: +[\d.]+ s, +(?P<eight>[\d.]+) times as fast$', '^16 threads: +[\d.]+ s, +(?P<sixteen>[\d.]+) times as fast$', '^the bound: 1 / (?P<share>0.\d+) = (?P<bound>[\d.]+)$']
# control = ['one < 0.6', 'two > 1.6']
# interpreters = ["3.13t"]
# compare = ['2 < four <= 4.1', '2.5 < eight < 1.1 * bound', '2.5 < sixteen < 1.1 * bound']
# breaks = [['computes(0.002)', 'computes(0.0001)']]
# mutants = [[['ThreadPoolExecutor(threads)', 'ThreadPoolExecutor(threads if threads != 4 else 1)']], [['computes(0.002)', 'computes(0.004)']], [['time.sleep(0.008)', 'computes(0.008)']]]
# [tool.observed.on."3.13t"]
# compare = ['2 < four <= 4.1', '1.2 * bound < sixteen < 2.2 * bound']
# ///
"""Each task computes for 2 ms and waits for 8. How many threads help?"""
import time
from concurrent.futures import ThreadPoolExecutor


def computes(seconds):             # of CPU time, in Python code
    start = time.thread_time()
    while time.thread_time() - start < seconds:
        pass


def task(number):
    computes(0.002)
    time.sleep(0.008)              # a disk, a network, a database


alone = None
for threads in 1, 2, 4, 8, 16:
    start, cpu = time.perf_counter(), time.process_time()
    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(task, range(40)))
    seconds = time.perf_counter() - start
    if alone is None:
        alone, share = seconds, (time.process_time() - cpu) / seconds
    print(f"{threads:2} thread{'s: ' if threads > 1 else ':  '}"
          f"{seconds:6.3f} s, {alone / seconds:4.1f} times as fast")
print(f"the bound: 1 / {share:.2f} = {1 / share:.1f}")
