# /// script
# [tool.observed]
# lines = [
#   '^two threads, two loops at once: True$',
#   '^work of main ran in the thread of its loop: True$',
#   '^a future of one loop, awaited in another: (?P<foreign>\w+)$',
# ]
# compare = ['foreign == "RuntimeError"']
# runs = 3
# deadline = 20
# breaks = [['loops.append(loop)', 'loops.append(loops[0] if loops else loop)']]
# mutants = [[['in threads', 'is threading.main_thread()']], [['(work(), loops[0])', '(work(), loops[1])']], [['call_soon_threadsafe(', 'call_soon(']], [['wait_for_a_foreign(loops[0].create_future())', 'asyncio.sleep(0)']]]
#
# [tool.observed.outcomes."It waits until the other loop sets its result"]
# lines = ['another: waits$']
#
# [tool.observed.outcomes."RuntimeError"]
# lines = ['another: RuntimeError$']
# ///
"""Each thread its own loop; and main hands work to one of them."""
import asyncio
import threading


async def serve():
    loop = asyncio.get_running_loop()
    stop[loop] = asyncio.Event()
    loops.append(loop)
    both.wait(10)                   # blocks, but only until all are here
    await stop[loop].wait()


async def work():
    return (threading.current_thread() in threads
            and asyncio.get_running_loop() is loops[0])


async def wait_for_a_foreign(future):
    await future


loops, stop, both = [], {}, threading.Barrier(3)
threads = [threading.Thread(target=lambda: asyncio.run(serve()))
           for _ in range(2)]
for x in threads:
    x.start()
both.wait(10)
print("two threads, two loops at once:", loops[0] is not loops[1]
      and all(loop.is_running() for loop in loops))
answer = asyncio.run_coroutine_threadsafe(work(), loops[0]).result(10)
print("work of main ran in the thread of its loop:", answer)
try:
    asyncio.run(wait_for_a_foreign(loops[0].create_future()))
    print("a future of one loop, awaited in another: waits")
except RuntimeError:
    print("a future of one loop, awaited in another: RuntimeError")
for loop in loops:
    loop.call_soon_threadsafe(stop[loop].set)
for x in threads:
    x.join()
