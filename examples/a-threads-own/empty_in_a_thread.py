# /// script
# [tool.observed]
# lines = [
#   '^main +Ann$',
#   '^Thread +LookupError$',
#   '^Timer +LookupError$',
#   '^pool\.submit +LookupError$',
#   '^loop\.run_in_executor +LookupError$',
#   '^asyncio\.to_thread +Ann$',
# ]
# runs = 2
# breaks = [['ContextVar("user")', 'ContextVar("user", default="Ann")']]
# mutants = [[['user.set("Ann")', 'user.set("Ben")']], [['asyncio.to_thread(look)', 'loop.run_in_executor(None, look)']]]
#
# [tool.observed.exercise]
# lines = ['^main +Ann$', '^Thread +Ann$', '^Timer +Ann$', '^pool\.submit +Ann$', '^loop\.run_in_executor +Ann$', '^asyncio\.to_thread +Ann$']
#
# [[tool.observed.exercise.choices]]
# says = "Wrap what is run: `look = partial(copy_context().run, look)`, before the first use"
# edits = [["found = []", "from functools import partial\nlook = partial(contextvars.copy_context().run, look)\nfound = []"]]
# right = true
# because = "Each call enters the copy that main made. One after the other it may serve them all; two at once would be refused."
# [[tool.observed.exercise.choices]]
# says = "Set it before `threading` is imported, and all that imports it"
# edits = [["import asyncio\nimport contextvars\nimport threading\nfrom concurrent.futures import ThreadPoolExecutor\n\n", "import contextvars\n\n"], ["user.set(\"Ann\")\n", "user.set(\"Ann\")\n\nimport asyncio\nimport threading\nfrom concurrent.futures import ThreadPoolExecutor\n"]]
# right = false
# because = "A new thread starts with an empty context, whenever main has set its own."
# [[tool.observed.exercise.choices]]
# says = "`ContextVar(\"user\", default=\"Ann\")`"
# edits = [["ContextVar(\"user\")", "ContextVar(\"user\", default=\"Ann\")"]]
# right = true
# because = "A default is for every context that sets nothing. It is right for a setting, and wrong for a user: nobody set him."
# [[tool.observed.exercise.choices]]
# says = "Call `user.set(user.get())` first in `look`"
# edits = [["    try:\n", "    try:\n        user.set(user.get())\n"]]
# right = false
# because = "The thread's context has nothing to get."
# ///
"""Main sets a context variable. Who finds it?"""
import asyncio
import contextvars
import threading
from concurrent.futures import ThreadPoolExecutor

user = contextvars.ContextVar("user")
user.set("Ann")


def look():
    try:
        found.append(user.get())
    except LookupError:
        found.append("LookupError")


async def in_a_loop():
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, look)
    await asyncio.to_thread(look)


found = []
look()
for x in threading.Thread(target=look), threading.Timer(0, look):
    x.start()
    x.join()
with ThreadPoolExecutor() as pool:
    pool.submit(look)
asyncio.run(in_a_loop())
for where, what in zip(
        ("main", "Thread", "Timer", "pool.submit",
         "loop.run_in_executor", "asyncio.to_thread"), found):
    print(f"{where:21} {what}")
