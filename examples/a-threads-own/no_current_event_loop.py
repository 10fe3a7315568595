# /// script
# [tool.observed]
# lines = [
#   "^a thread: +RuntimeError: There is no current event loop in thread 'worker'\\.$",
#   "^main: +RuntimeError: There is no current event loop in thread 'MainThread'\\.$",
#   '^a coroutine: +the running loop$',
#   "^main, later: +RuntimeError: There is no current event loop in thread 'MainThread'\\.$",
# ]
# runs = 2
# breaks = [['target=ask, args=("a thread:",)', 'target=print']]
# mutants = [[['name="worker"', 'name="w"']], [['ask("main:")', 'asyncio.set_event_loop(asyncio.new_event_loop()); ask("main:")']], [['ask("a coroutine:")', 'pass']], [['ask("main, later:")', 'asyncio.set_event_loop(asyncio.new_event_loop()); ask("main, later:")']]]
#
# [tool.observed.on."<3.14"]
# lines = [
#   "^a thread: +RuntimeError: There is no current event loop in thread 'worker'\\.$",
#   '^main: +a loop, which does not run$',
#   '^a coroutine: +the running loop$',
#   "^main, later: +RuntimeError: There is no current event loop in thread 'MainThread'\\.$",
# ]
# [tool.observed.on."pypy3.11"]
# lines = [
#   "^a thread: +RuntimeError: There is no current event loop in thread 'worker'\\.$",
#   '^main: +a loop, which does not run$',
#   '^a coroutine: +the running loop$',
#   "^main, later: +RuntimeError: There is no current event loop in thread 'MainThread'\\.$",
# ]
#
# [tool.observed.exercise]
# lines = ['^a thread: +(the running loop|a loop, which does not run)$']
#
# [[tool.observed.exercise.choices]]
# says = "Run `main` in the thread: `target=lambda: asyncio.run(main())`"
# edits = [["target=ask, args=(\"a thread:\",)", "target=lambda: asyncio.run(main(\"a thread:\"))"], ["async def main():\n    ask(\"a coroutine:\")", "async def main(words=\"a coroutine:\"):\n    ask(words)"]]
# right = true
# because = "`asyncio.run` makes a loop, runs it in this thread, and closes it."
# [[tool.observed.exercise.choices]]
# says = "In the thread first: `asyncio.set_event_loop(asyncio.new_event_loop())`"
# edits = [["def ask(words):", "def ask(words):\n    if words == \"a thread:\":\n        asyncio.set_event_loop(asyncio.new_event_loop())"]]
# right = true
# because = "The thread has a loop then. Nobody runs it yet, and somebody must close it."
# [[tool.observed.exercise.choices]]
# says = "In main, before the thread: `asyncio.set_event_loop(asyncio.new_event_loop())`"
# edits = [["x = threading", "asyncio.set_event_loop(asyncio.new_event_loop())\nx = threading"]]
# right = false
# because = "It is main's then. The current loop is the thread's own."
# [[tool.observed.exercise.choices]]
# says = "`asyncio.get_running_loop()` in place of `get_event_loop()`"
# edits = [["asyncio.get_event_loop()", "asyncio.get_running_loop()"]]
# right = false
# because = "No loop runs in the thread: RuntimeError, with other words."
# ///
"""Who has a current event loop?"""
import asyncio
import threading
import warnings

warnings.simplefilter("ignore")     # 3.12 and 3.13 warn, in main


def ask(words):
    try:
        loop = asyncio.get_event_loop()
    except RuntimeError as error:
        print(f"{words:12} RuntimeError: {error}")
    else:
        found = ("the running loop" if loop.is_running()
                 else "a loop, which does not run")
        print(f"{words:12} {found}")
        if not loop.is_running():
            loop.close()


async def main():
    ask("a coroutine:")


x = threading.Thread(target=ask, args=("a thread:",), name="worker")
x.start()
x.join()
ask("main:")
asyncio.run(main())
ask("main, later:")
