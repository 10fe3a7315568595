# /// script
# [tool.observed]
# lines = [
#   '^a: \+(?P<a>\d+) calls in its traceback$',
#   '^b: \+(?P<b>\d+) calls in its traceback$',
#   '^c: \+(?P<c>\d+) calls in its traceback$',
#   '^they are one object: (?P<one>True|False)$',
# ]
# compare = ['one == "True"', 'a == 0', 'b == 3', 'c == 6']
# runs = 2
# breaks = [['future.result()', 'raise ValueError("no such order")']]
#
# [tool.observed.outcomes."+0, +0, +0"]
# lines = ['^a: \+0 calls', '^b: \+0 calls', '^c: \+0 calls']
# [tool.observed.outcomes."+0, +3, +6"]
# lines = ['^a: \+0 calls', '^b: \+3 calls', '^c: \+6 calls']
# [tool.observed.outcomes."+0, +3, +3"]
# lines = ['^a: \+0 calls', '^b: \+3 calls', '^c: \+3 calls']
# ///
"""A task failed. Three threads ask for its result, one by one."""
import threading
import traceback
from concurrent.futures import ThreadPoolExecutor


def fail():
    raise ValueError("no such order")


def ask(name):
    try:
        future.result()
    except ValueError as error:
        calls = len(traceback.extract_tb(error.__traceback__))
        errors.append((error, calls))
        more = calls - errors[0][1]     # than the first saw
        print(f"{name}: +{more} calls in its traceback")


errors = []
with ThreadPoolExecutor() as pool:
    future = pool.submit(fail)
for name in "abc":
    x = threading.Thread(target=ask, args=(name,))
    x.start()
    x.join()
print("they are one object:",
      all(error is errors[0][0] for error, calls in errors))
