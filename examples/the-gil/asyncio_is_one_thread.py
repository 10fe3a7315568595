# /// script
# [tool.observed]
# alone = true
# lines = [
#   '^one after the other: +(?P<apart>[\d.]+) s, (?P<apart_cpu>[\d.]+) s of CPU',
#   '^two coroutines that compute: +(?P<compute>[\d.]+) s, (?P<compute_cpu>[\d.]+) s of CPU',
#   '^two processes: +(?P<processes>[\d.]+) s, ',
#   '^two coroutines that wait 0\.2 s: +(?P<wait>[\d.]+) s, (?P<wait_cpu>[\d.]+) s of CPU',
# ]
# control = ['processes < 0.75 * apart', 'apart_cpu > 0.85 * apart']
# compare = ['compute > 0.8 * apart', 'wait < 0.35']
# mutants = [
#   [['asyncio.sleep(0.2)', 'asyncio.sleep(0.5)']],
# ]
# breaks = [['compute(), compute()', 'compute(), asyncio.sleep(0)']]
# ///
"""Two coroutines overlap where they wait, never where they compute."""
import asyncio
import time
from concurrent.futures import ProcessPoolExecutor


def work(_):
    return sum(n * n % 7 for n in range(2_000_000))


async def compute():
    return work(0)          # no await in here: nobody else gets a turn


async def both(first, second):
    await asyncio.gather(first, second)


def timed(call):
    start, cpu = time.perf_counter(), time.process_time()
    call()
    return time.perf_counter() - start, time.process_time() - cpu


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
        rounds = [[timed(call) for call in ways.values()] for _ in range(3)]
        for name, times in zip(ways, zip(*rounds)):
            wall, cpu = min(times)
            print(f"{name:31} {wall:.2f} s, {cpu:.2f} s of CPU time here")
