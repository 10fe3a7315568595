# /// script
# [tool.observed]
# alone = true
# deadline = 60
# lines = [
#   '^one after the other: +(?P<apart>[\d.]+) s \((?P<apart_least>[\d.]+) to (?P<apart_most>[\d.]+)\)$',
#   '^two coroutines that compute: +(?P<compute>[\d.]+) s \([\d.]+ to [\d.]+\)$',
#   '^two coroutines that wait 0\.2 s: +(?P<wait>[\d.]+) s \([\d.]+ to [\d.]+\)$',
#   '^two processes: +(?P<processes>[\d.]+) s \([\d.]+ to (?P<processes_most>[\d.]+)\)$',
# ]
# control = ['processes < 0.75 * apart', 'processes_most < 0.85 * apart_least', 'apart_most < 1.25 * apart_least']
# compare = ['compute > 0.8 * apart', 'compute < 1.25 * apart', '0.19 < wait < 0.35']
# mutants = [
#   [['asyncio.sleep(0.2)', 'asyncio.sleep(0.5)']],
# ]
# breaks = [['compute(), compute()', 'compute(), asyncio.sleep(0)']]
# ///
"""Two coroutines overlap where they wait, never where they compute."""
import asyncio
import statistics
import time
from concurrent.futures import ProcessPoolExecutor


def work(_):
    return sum(n * n % 7 for n in range(2_000_000))


async def compute():
    return work(0)          # no await in here: nobody else gets a turn


async def both(first, second):
    await asyncio.gather(first, second)


def timed(call):
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as pool:
        list(pool.map(time.sleep, [0.05, 0.05]))        # both are up
        ways = {
            "one after the other:": lambda: [work(0), work(0)],
            "two coroutines that compute:":
                lambda: asyncio.run(both(compute(), compute())),
            "two coroutines that wait 0.2 s:":
                lambda: asyncio.run(both(asyncio.sleep(0.2), asyncio.sleep(0.2))),
            "two processes:": lambda: list(pool.map(work, [0, 0])),
        }
        rounds = [[timed(call) for call in ways.values()] for _ in range(5)]
        for name, took in zip(ways, zip(*rounds)):
            print(f"{name:31} {statistics.median(took):.2f} s"
                  f" ({min(took):.2f} to {max(took):.2f})")
