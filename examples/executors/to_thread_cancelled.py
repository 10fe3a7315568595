# /// script
# [tool.observed]
# order = [['^loop: the task is cancelled: True$', '^thread: goes on, and ends$', '^main: after asyncio.run$']]
# runs = 2
# without = { "<3.9" = "asyncio.to_thread is new in 3.9" }
# breaks = [['task.cancel()', 'cancelled.set()']]
# mutants = [[['    print("thread: goes on', '    cancelled.is_set() or print("thread: goes on']], [['asyncio.to_thread(work)', 'asyncio.sleep(0.1, begun.set())'], ['cancelled.wait(10)', 'pass']]]
# [tool.observed.outcomes."the thread is stopped, and run() ends"]
# never = ['thread: goes on']
# [tool.observed.outcomes."run() ends at once, the thread goes on behind it"]
# order = ['after asyncio.run', 'thread: goes on']
# [tool.observed.outcomes."the thread goes on, and run() ends after it"]
# order = ['thread: goes on', 'after asyncio.run']
# at_least = 2
# share = 1.0
# [tool.observed.exercise]
# order = ['^loop: the task is cancelled', '^main: after asyncio.run$', '^thread: goes on, and ends$']
# [[tool.observed.exercise.choices]]
# says = "`asyncio.wait_for(task, 0.1)` in place of the cancel"
# edits = [["task.cancel()", "task = asyncio.ensure_future(asyncio.wait_for(task, 0.1))"], ["except asyncio.CancelledError", "except (asyncio.CancelledError, asyncio.TimeoutError)"]]
# right = false
# because = "A timeout cancels the task, as `cancel()` does; and the end of `run` waits for the thread."
# [[tool.observed.exercise.choices]]
# says = "A daemon thread of its own, and an `asyncio.Future` to wait for"
# edits = [["task = asyncio.create_task(asyncio.to_thread(work))", "task = asyncio.get_running_loop().create_future()\n    threading.Thread(target=work, daemon=True).start()"], ["print(\"main: after asyncio.run\")", "print(\"main: after asyncio.run\")\ncancelled.set()\nfor thread in threading.enumerate()[1:]:\n    thread.join(10)"], ["    cancelled.set()\n", ""]]
# right = true
# because = "`run` waits for the threads of its pool, and for no other. (Here main joins the thread afterwards, to show it.)"
# [[tool.observed.exercise.choices]]
# says = "`asyncio.shield(asyncio.to_thread(work))`"
# edits = [["asyncio.create_task(asyncio.to_thread(work))", "asyncio.ensure_future(asyncio.shield(asyncio.to_thread(work)))"]]
# right = false
# because = "It is the thread that is waited for, not the task."
# ///
"""A task that waits for a thread is cancelled. What does the thread do?"""
import asyncio
import threading

begun, cancelled = threading.Event(), threading.Event()


def work():
    begun.set()
    cancelled.wait(10)
    print("thread: goes on, and ends")


async def main():
    task = asyncio.create_task(asyncio.to_thread(work))
    while not begun.is_set():
        await asyncio.sleep(0.01)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("loop: the task is cancelled:", task.cancelled())
    cancelled.set()


asyncio.run(main())
print("main: after asyncio.run")
