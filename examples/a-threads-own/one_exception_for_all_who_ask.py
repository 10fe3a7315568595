# /// script
# [tool.observed]
# lines = [
#   '^a: \+(?P<a>\d+) calls in its traceback$',
#   '^b: \+(?P<b>\d+) calls in its traceback$',
#   '^c: \+(?P<c>\d+) calls in its traceback$',
#   '^they are one object: (?P<one>True|False)$',
#   '^after exception\(\), three times: \+(?P<after>\d+) calls in its traceback$',
# ]
# compare = ['one == "True"', 'a == 0', 'b == 3', 'c == 6', 'after == 6']
# runs = 2
# breaks = [['future.result()', 'raise ValueError("no such order")']]
# mutants = [[['    error = future.exception()', '    ask("d")']], [['counts[0]', '0']]]
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
        errors.append(error)
        say(name, error)


def say(who, error):
    counts.append(len(traceback.extract_tb(error.__traceback__)))
    more = counts[-1] - counts[0]   # than the first saw
    print(f"{who}: +{more} calls in its traceback")


errors, counts = [], []
with ThreadPoolExecutor() as pool:
    future = pool.submit(fail)
for name in "abc":
    x = threading.Thread(target=ask, args=(name,))
    x.start()
    x.join()
print("they are one object:",
      all(error is errors[0] for error in errors))
for _ in range(3):
    error = future.exception()
say("after exception(), three times", error)
