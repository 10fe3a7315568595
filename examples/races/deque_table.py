# /// script
# [tool.observed]
# runs = 5
# deadline = 120
# lines = [
#   '^deque\.append\(x\) +missing (?P<append>-?\d+) of \d+$',
#   '^deque\.appendleft\(x\) +missing (?P<appendleft>-?\d+) of \d+$',
#   '^deque\.pop\(\) +missing (?P<pop>-?\d+) of \d+$',
#   '^deque\.popleft\(\) +missing (?P<popleft>-?\d+) of \d+$',
#   '^deque\.extend\(\[x\]\) +missing (?P<extend>-?\d+) of \d+$',
#   '^list\(deque\) +torn (?P<list>\d+) of \d+,',
#   '^deque\.copy\(\) +torn (?P<copy>\d+) of \d+,',
# ]
# compare = [
#   'append == 0', 'appendleft == 0', 'pop == 0', 'popleft == 0', 'extend == 0',
# ]
# breaks = [['return len(set(things))', 'return len(set(things)) - 1']]
# ///
"""Two threads use one deque: is each change there, each copy whole?"""
from collections import deque

from contention import AT_MOST, count, watch

MANY = range(2 * AT_MOST)


def pop(line, _):
    taken.append(line.pop())


def popleft(line, _):
    taken.append(line.popleft())


def distinct(things):
    return len(set(things))


def taken_once(_):
    return distinct(taken)


def copied(look):
    def safely(line):
        try:
            return distinct(look(line))
        except RuntimeError:        # deque mutated during iteration
            return "RuntimeError"
    return safely


taken = []
count("deque.append(x)", deque(), deque.append, distinct)
count("deque.appendleft(x)", deque(), deque.appendleft, distinct)
count("deque.pop()", deque(MANY), pop, taken_once)
taken = []
count("deque.popleft()", deque(MANY), popleft, taken_once)
count("deque.extend([x])", deque(), lambda d, x: d.extend([x]), distinct)
for name, look in [("list(deque)", list), ("deque.copy()", deque.copy)]:
    watch(name, deque(range(300)), [lambda d: d.rotate(1)],
          copied(look), (300).__eq__)
