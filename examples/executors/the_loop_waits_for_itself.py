# /// script
# [tool.observed]
# lines = ['^result\(\) in the loop: +gave up after 0.2 s$', '^await wrap_future\(\): +42$']
# runs = 2
# interpreters = ["3.8"]
# breaks = [['future.result(timeout=0.2)', 'await asyncio.wrap_future(future)']]
# mutants = [[['return 42', 'return 43']]]
# [tool.observed.outcomes."42"]
# lines = ['^result\(\) in the loop: +42$']
# [tool.observed.outcomes."RuntimeError: the loop says what is wrong"]
# lines = ['^result\(\) in the loop: +RuntimeError']
# [tool.observed.outcomes."nothing, for as long as it waits"]
# lines = ['^result\(\) in the loop: *gave up']
# at_least = 2
# share = 1.0
# ///
"""A coroutine waits with result() for another of its own loop."""
import asyncio
import concurrent.futures


async def ask():
    return 42


async def main():
    loop = asyncio.get_running_loop()
    future = asyncio.run_coroutine_threadsafe(ask(), loop)
    try:
        answer = future.result(timeout=0.2)   # without it: for ever
    except concurrent.futures.TimeoutError:
        answer = "gave up after 0.2 s"
    except RuntimeError as error:
        answer = f"RuntimeError: {error}"
    print("result() in the loop: ", answer)
    print("await wrap_future():  ", await asyncio.wrap_future(future))


asyncio.run(main())
