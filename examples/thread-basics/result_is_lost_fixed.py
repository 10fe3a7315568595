# /// script
# [tool.observed]
# lines = [
#   '^main: done before I ask: True, True$',
#   '^main: threads left: (?P<left>1)$',
#   '^main: the result is 0.25$',
#   '^main: caught division by zero$',
# ]
# breaks = [['bad.result()', 'pass']]
# mutants = [
#   [['with ThreadPoolExecutor(thread_name_prefix="divider") as pool:',
#     "pool = ThreadPoolExecutor()\nif True:"]],
#   [['divide, 1, 4', 'divide, 1, 5']],
# ]
# ///
"""A Future carries the result to whoever asks, or the exception."""
import threading
import time
from concurrent.futures import ThreadPoolExecutor


def divide(a, b):
    time.sleep(0.1)
    return a / b


with ThreadPoolExecutor(thread_name_prefix="divider") as pool:
    good = pool.submit(divide, 1, 4)
    bad = pool.submit(divide, 1, 0)

print(f"main: done before I ask: {good.done()}, {bad.done()}")
print(f"main: threads left: {threading.active_count()}")
print(f"main: the result is {good.result()}")
try:
    bad.result()
except ZeroDivisionError as error:
    print(f"main: caught {error}")
