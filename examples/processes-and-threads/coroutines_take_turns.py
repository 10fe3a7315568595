# /// script
# [tool.observed]
# alone = true
# deadline = 20
# lines = [
#   '^one task +(?P<one>[\d.]+) s$',
#   '^two coroutines, computing +(?P<coroutines>[\d.]+) s$',
#   '^two processes, computing +(?P<processes>[\d.]+) s$',
#   '^two coroutines, waiting 0.3 s each +(?P<waiting>[\d.]+) s$',
#   '^one task needs (?P<burnt>[\d.]+) s of CPU time$',
# ]
# compare = ['coroutines > 1.3 * one', 'waiting < 0.5']
# control = ['processes < 1.4 * one', 'one < 1.2 * burnt', 'burnt < 1.2 * one', 'coroutines < 2.6 * one']
# mutants = [
#   [['asyncio.sleep(0.3)', 'asyncio.sleep(0.7)']],
# ]
# breaks = [["        part()\n        await asyncio.sleep(0) ", "        await asyncio.sleep(0.0005)"]]
#
# [tool.observed.outcomes."0.3 s"]
# lines = ['^two coroutines, waiting .* 0\.[34]']
# [tool.observed.outcomes."0.6 s"]
# lines = ['^two coroutines, waiting .* 0\.[67]']
# [tool.observed.outcomes."no time at all: nobody works"]
# lines = ['^two coroutines, waiting .* 0\.0']
# ///
"""Two coroutines that compute take turns; two processes do it at once."""
import asyncio
import time
from concurrent.futures import ProcessPoolExecutor


def part(_=None):
    total = 0
    for number in range(50_000):
        total += number


def compute(_=None):
    for _ in range(100):
        part()


async def compute_in_a_coroutine():
    for _ in range(100):
        part()
        await asyncio.sleep(0)                 # now the other one may go on


async def both(make_coroutine):
    await asyncio.gather(make_coroutine(), make_coroutine())


async def both_sleep():
    await both(lambda: asyncio.sleep(0.3))


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as pool:
        list(pool.map(time.sleep, [0.1, 0.1]))  # start the workers
        ways = {
            "one task": compute,
            "two coroutines, computing":
                lambda: asyncio.run(both(compute_in_a_coroutine)),
            "two processes, computing": lambda: list(pool.map(compute, range(2))),
            "two coroutines, waiting 0.3 s each": lambda: asyncio.run(both_sleep()),
        }
        took, cpu = {name: [] for name in ways}, {name: [] for name in ways}
        for _ in range(4):                      # the best of four rounds
            for name, work in ways.items():
                start, burnt = time.perf_counter(), time.thread_time()
                work()
                took[name].append(time.perf_counter() - start)
                cpu[name].append(time.thread_time() - burnt)
        for name in ways:
            print(f"{name:35} {min(took[name]):6.3f} s")
        print(f"one task needs {min(cpu['one task']):.3f} s of CPU time")
