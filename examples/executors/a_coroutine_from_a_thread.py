# /// script
# [tool.observed]
# lines = ['^main: the result is 42, and came from the thread loop$', '^main: caught no such user$', '^main: gave up; cancelled in the loop: True$']
# runs = 2
# interpreters = ["3.8"]
# breaks = [['future.cancel()', 'pass'], ['ended.wait(10)', 'ended.wait(0.1)']]
# mutants = [[['raise LookupError("no such user")', 'raise LookupError("user")']], [['return 42, ', 'return 43, ']], [['name="loop"', 'name="other"']]]
# [tool.observed.exercise]
# lines = ['^main: the result is 42, and came from the thread loop$', '^main: caught no such user$', '^main: gave up; cancelled in the loop: True$']
# [[tool.observed.exercise.choices]]
# says = "`loop.create_task(ask(1))`, in place of the first `run_coroutine_threadsafe`"
# edits = [["asyncio.run_coroutine_threadsafe(ask(1), loop)", "loop.create_task(ask(1))"]]
# right = false
# because = "A task is no future of `concurrent.futures`: its `result()` does not wait, and takes no timeout. And the loop is not woken."
# [[tool.observed.exercise.choices]]
# says = "`future.cancel()` left out"
# edits = [["    future.cancel()", "    pass"], ["ended.wait(10)", "ended.wait(0.2)"]]
# right = false
# because = "Main's patience is over. The coroutine waits on."
# [[tool.observed.exercise.choices]]
# says = "The loop's thread no daemon"
# edits = [["daemon=True, ", ""]]
# right = true
# because = "Main stops the loop at the end, and so its thread ends."
# ///
"""A loop in a thread of its own; main hands it coroutines."""
import asyncio
import concurrent.futures
import threading

begun, ended = threading.Event(), threading.Event()


async def ask(number):
    if number == 2:
        raise LookupError("no such user")
    if number == 3:
        begun.set()
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            ended.set()
            raise
    return 42, threading.current_thread().name


loop = asyncio.new_event_loop()
thread = threading.Thread(target=loop.run_forever, daemon=True, name="loop")
thread.start()

future = asyncio.run_coroutine_threadsafe(ask(1), loop)
result, name = future.result(timeout=10)
print(f"main: the result is {result}, and came from the thread {name}")
future = asyncio.run_coroutine_threadsafe(ask(2), loop)
try:
    future.result(timeout=10)
except LookupError as error:
    print("main: caught", *error.args)
future = asyncio.run_coroutine_threadsafe(ask(3), loop)
begun.wait(10)
try:
    future.result(timeout=0.1)
except concurrent.futures.TimeoutError:
    future.cancel()
    print("main: gave up; cancelled in the loop:", ended.wait(10))
loop.call_soon_threadsafe(loop.stop)
thread.join()
loop.close()
