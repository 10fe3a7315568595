# /// script
# [tool.observed]
# runs = 10
# deadline = 30
# lines = [
#   '^list\.append\(x\) +missing (?P<append>\d+) of \d+$',
#   '^dict\[key\] = x +missing (?P<key>\d+) of \d+$',
#   '^deque\.popleft\(\) +missing (?P<popleft>\d+) of \d+$',
#   '^append in two steps +missing (?P<two>\d+) of \d+$',
# ]
# compare = ['append == 0', 'key == 0', 'popleft == 0']
# breaks = [['[], list.append, distinct', '[], append_in_two_steps, distinct'], ['len(row), x)', '0, x)']]
# ///
"""list.append, dict[key] = … and deque.popleft, by two threads at once."""
from collections import deque

from contention import AT_MOST, count


def put(row, end, number):
    row[end:] = [number]


def append_in_two_steps(row, x):
    put(row, len(row), x)           # where does it end? put it there


def set_key(table, x):
    table[x] = x


def popleft(line, _):
    taken.append(line.popleft())


def distinct(things):
    return len(set(things))


taken = []
count("list.append(x)", [], list.append, distinct)
count("dict[key] = x", {}, set_key, distinct)
count("deque.popleft()", deque(range(2 * AT_MOST)), popleft,
      lambda _: distinct(taken))
count("append in two steps", [], append_in_two_steps, distinct)
