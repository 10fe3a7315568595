# /// script
# [tool.observed]
# runs = 5
# deadline = 40
# lines = [
#   '^s\.add\(x\) +missing (?P<add>-?\d+) of \d+$',
#   '^s \|= other +missing (?P<ior>-?\d+) of \d+$',
#   '^s\.update\(list\) +missing (?P<update>-?\d+) of \d+$',
#   '^s -= other +missing (?P<isub>-?\d+) of \d+$',
#   '^s\.remove\(x\) +missing (?P<remove>-?\d+) of \d+$',
#   '^s\.discard\(x\) +missing (?P<discard>-?\d+) of \d+$',
#   '^s\.pop\(\) +missing (?P<pop>-?\d+) of \d+$',
# ]
# compare = [
#   'add == 0', 'ior == 0', 'update == 0', 'isub == 0', 'remove == 0', 'discard == 0',
#   'pop == 0',
# ]
# breaks = [['return len(MANY)', 'return len(MANY) - 1']]
# mutants = [[['set(), set.add, len', 'set(), lambda s, x: s.add(x // 2), len']], [['s.__ior__({x})', 's.__ior__({0})']], [['s.update([x])', 's.update([0])']], [['lambda _: len(set(taken))', 'lambda _: len(set(taken)) - 1']]]
# ///
"""Two threads change one set: is each change there in the end?"""
from contention import AT_MOST, count

MANY = set(range(2 * AT_MOST))


def pop(numbers, _):
    taken.append(numbers.pop())


def gone(numbers):
    return len(MANY) - len(numbers)


taken = []
count("s.add(x)", set(), set.add, len)
count("s |= other", set(), lambda s, x: s.__ior__({x}), len)
count("s.update(list)", set(), lambda s, x: s.update([x]), len)
count("s -= other", MANY.copy(), lambda s, x: s.__isub__({x}), gone)
count("s.remove(x)", MANY.copy(), set.remove, gone)
count("s.discard(x)", MANY.copy(), set.discard, gone)
count("s.pop()", MANY.copy(), pop, lambda _: len(set(taken)))
