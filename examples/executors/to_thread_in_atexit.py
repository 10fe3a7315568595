# /// script
# [tool.observed]
# lines = ["^atexit: RuntimeError: can't register atexit after shutdown$"]
# runs = 2
# without = { "<3.9" = "asyncio.to_thread is new in 3.9" }
# breaks = [['@atexit.register', '']]
# mutants = [[['import asyncio', 'import asyncio, concurrent.futures.thread']]]
# ///
"""asyncio wants its first pool when main has ended."""
import asyncio
import atexit


async def main():
    return await asyncio.to_thread(int)


@atexit.register
def at_exit():
    try:
        print("atexit:", asyncio.run(main()))
    except RuntimeError as error:
        print("atexit: RuntimeError:", error)
