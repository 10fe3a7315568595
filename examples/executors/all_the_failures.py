# /// script
# [tool.observed]
# lines = ['^main: 1 missing: \(FileNotFoundError', '^main: 2 wrong: two four$', '^main: 3 of 5 failed$']
# runs = 2
# without = { "<3.11" = "ExceptionGroup and except* are new in 3.11" }
# breaks = [['raise BaseExceptionGroup("some tasks failed", errors)', 'raise errors[0]']]
# mutants = [[['("1", "two", "3", "four", "none.txt")', '("1", "two", "3", "4", "none.txt")']], [['"none.txt"', '"5"']], [['    print(f"main: {len(errors)', '    print(f"Main: {len(errors)']]]
# ///
"""All that failed, raised together, and sorted by kind."""
from concurrent.futures import ThreadPoolExecutor


def work(text):
    if text.endswith(".txt"):
        return open(text).read()
    try:
        return int(text)
    except ValueError:
        raise ValueError(text) from None


texts = ("1", "two", "3", "four", "none.txt")
with ThreadPoolExecutor(2) as pool:
    futures = [pool.submit(work, text) for text in texts]
errors = [each for future in futures if (each := future.exception())]
try:
    if errors:
        raise BaseExceptionGroup("some tasks failed", errors)
except* OSError as group:
    print("main:", len(group.exceptions), "missing:", repr(group.exceptions)[:20])
except* ValueError as group:
    print("main:", len(group.exceptions), "wrong:", *group.exceptions)
finally:
    print(f"main: {len(errors)} of {len(futures)} failed")
