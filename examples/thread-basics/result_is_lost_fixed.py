# /// script
# [tool.observed]
# lines = ['^main: the result is 0.25$', '^main: caught division by zero$']
# breaks = [['bad.result()', 'pass']]
# ///
"""A Future carries the result to whoever asks, or the exception."""
from concurrent.futures import ThreadPoolExecutor


def divide(a, b):
    return a / b


with ThreadPoolExecutor(thread_name_prefix="divider") as pool:
    good = pool.submit(divide, 1, 4)
    bad = pool.submit(divide, 1, 0)

print(f"main: the result is {good.result()}")
try:
    bad.result()
except ZeroDivisionError as error:
    print(f"main: caught {error}")
