# /// script
# [tool.observed]
# order = [['^thread: stopped before step 1000$', '^loop: gave up, and the thread has ended$', '^main: after asyncio.run$']]
# runs = 2
# without = { "<3.11" = "asyncio.timeout is new in 3.11" }
# breaks = [['        stop.set()', '        pass'], ['range(1000)', 'range(30)']]
# mutants = [[['        await asyncio.wait([thread])', '        pass']], [['asyncio.timeout(0.05)', 'asyncio.timeout(None)'], ['range(1000)', 'range(3)']]]
# ///
"""A timeout sets an Event at which the thread looks, and waits for it."""
import asyncio
import threading

stop = threading.Event()


def work():
    for step in range(1000):
        if stop.wait(0.01):        # a step, and a look at stop
            print("thread: stopped before step 1000")
            return


async def in_a_thread(work):
    thread = asyncio.ensure_future(asyncio.to_thread(work))
    try:
        return await asyncio.shield(thread)
    finally:                       # cancelled or not
        stop.set()
        await asyncio.wait([thread])


async def main():
    try:
        async with asyncio.timeout(0.05):
            await in_a_thread(work)
    except TimeoutError:
        print("loop: gave up, and the thread has ended")


asyncio.run(main())
print("main: after asyncio.run")
