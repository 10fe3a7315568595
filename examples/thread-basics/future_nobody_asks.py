# /// script
# [tool.observed]
# lines = ['^main: all done$']
# never = ['ZeroDivisionError']
# breaks = [['pool.submit(divide, 1, 0)', 'pool.submit(divide, 1, 0).result()']]
# ///
"""A Future that nobody asks keeps its exception to itself."""
from concurrent.futures import ThreadPoolExecutor


def divide(a, b):
    return a / b


with ThreadPoolExecutor() as pool:
    pool.submit(divide, 1, 0)
print("main: all done")
