# /// script
# [tool.observed]
# lines = [
#   '^during the sort, the other thread saw (?P<seen>\d+) of 3 items$',
#   '^it appended one, and the sort said: (?P<said>.+)$',
#   '^after it: (?P<after>.+)$',
# ]
# compare = ['seen == 0', 'said == "ValueError: list modified during sort"', 'after == "[1, 2, 3]"']
# breaks = [['    go_on.wait(10)', '    pass'], ['key=slow', 'key=None']]
# ///
"""A list that is being sorted is empty for everybody else."""
import threading

sorting, go_on = threading.Event(), threading.Event()


def slow(number):                   # the key: Python code, in the sort
    sorting.set()
    go_on.wait(10)
    return number


def look():
    sorting.wait(10)
    seen.append(len(numbers))
    numbers.append(4)               # … and it is lost
    go_on.set()


numbers, seen = [3, 1, 2], []
thread = threading.Thread(target=look)
thread.start()
try:
    numbers.sort(key=slow)
    said = "nothing"
except ValueError as error:
    said = f"ValueError: {error}"
thread.join()
print(f"during the sort, the other thread saw {seen[0]} of 3 items")
print("it appended one, and the sort said:", said)
print("after it:", numbers)
