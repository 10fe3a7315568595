# /// script
# [tool.observed]
# lines = ['^Ann: thread-local Ben, context variable Ann$', '^Ben: thread-local Ben, context variable Ben$']
# runs = 2
# breaks = [['user = contextvars.ContextVar("user")', 'user = type("V", (), {"set": lambda s, v: setattr(own, "v", v), "get": lambda s: own.v})()']]
# mutants = [[['serve("Ben")', 'serve("Cy")']]]
# ///
"""Two tasks of asyncio take turns in one thread."""
import asyncio
import contextvars
import threading

own = threading.local()
user = contextvars.ContextVar("user")


async def serve(name):
    own.user = name
    user.set(name)
    await asyncio.sleep(0)          # the other task's turn
    print(f"{name}: thread-local {own.user},"
          f" context variable {user.get()}")


async def main():
    await asyncio.gather(serve("Ann"), serve("Ben"))


asyncio.run(main())
