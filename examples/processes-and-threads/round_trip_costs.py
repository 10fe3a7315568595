# /// script
# [tool.observed]
# alone = true
# deadline = 20
# lines = [
#   '^a plain call +(?P<call>[\d.]+) us +(?P<call_big>[\d.]+) us$',
#   '^a thread pool +(?P<thread>[\d.]+) us +(?P<thread_big>[\d.]+) us$',
#   '^a process pool +(?P<process>[\d.]+) us +(?P<process_big>[\d.]+) us$',
# ]
# # No upper bounds: how much more it is depends on the machine; the page states it.
# compare = ['thread > 10 * call', 'process > 10 * call', 'process > 1.2 * thread', 'process_big > 5 * process', 'process_big > 10 * thread_big']
# control = ['thread < 1000', 'thread_big < 5 * thread']
# mutants = [
#   [['threads.submit(echo, x).result()', 'echo(x)']],
#   [['processes.submit(echo, x).result()', 'echo(x)']],
# ]
# breaks = [['with ProcessPoolExecutor(1)', 'with ThreadPoolExecutor(1)']]
#
# [tool.observed.outcomes."less than 1 ms"]
# lines = ['^a thread pool +[\d.]+ us +\d{1,3}\.']
# [tool.observed.outcomes."some milliseconds"]
# lines = ['^a thread pool +[\d.]+ us +\d{4}\.']
# [tool.observed.outcomes."tens of milliseconds"]
# lines = ['^a thread pool +[\d.]+ us +\d{5}\.']
# ///
"""One task there, its answer back: 10 bytes, and 10 million bytes."""
import statistics
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def echo(data):
    return data


def round_trip(call, data, times):
    costs = []
    for _ in range(times + 1):                 # the first is not counted
        start = time.perf_counter()
        call(data)
        costs.append((time.perf_counter() - start) * 1_000_000)
    return statistics.median(costs[1:])


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as processes, ThreadPoolExecutor(1) as threads:
        processes.submit(echo, b"").result()       # start the worker
        ways = {
            "a plain call": echo,
            "a thread pool": lambda x: threads.submit(echo, x).result(),
            "a process pool": lambda x: processes.submit(echo, x).result(),
        }
        print("one task by         10 bytes   10 000 000 bytes")
        for name, call in ways.items():
            small = round_trip(call, bytes(10), 300)
            big = round_trip(call, bytes(10_000_000), 10)
            print(f"{name:15} {small:9.1f} us {big:15.1f} us")
