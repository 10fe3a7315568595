# /// script
# [tool.observed]
# runs = 5
# deadline = 30
# lines = [
#   '^append\(x\) +missing (?P<append>-?\d+) of \d+$',
#   '^insert\(0, x\) +missing (?P<insert>-?\d+) of \d+$',
#   '^row \+= \[x\] +missing (?P<iadd>-?\d+) of \d+$',
#   '^row\[0:0\] = \[x\] +missing (?P<slice>-?\d+) of \d+$',
#   '^remove\(x\) +missing (?P<remove>-?\d+) of \d+$',
#   '^pop\(\) +missing (?P<pop>-?\d+) of \d+$',
#   '^pop\(0\) +missing (?P<pop_first>-?\d+) of \d+$',
#   '^del row\[0\] +missing (?P<del_>-?\d+) of \d+$',
#   '^row\[0\] \+= 1 +missing (?P<item>-?\d+) of \d+$',
#   '^two steps +missing (?P<two>-?\d+) of \d+$',
# ]
# compare = [
#   'append == 0', 'insert == 0', 'iadd == 0', 'slice == 0', 'remove == 0', 'pop == 0', 'pop_first == 0', 'del_ == 0',
# ]
# breaks = [['count("append(x)", [], list.append', 'count("append(x)", [], lambda row, x: row.append(x // 2)']]
# mutants = [
#   [['row.__iadd__([x])', 'row.__iadd__([x // 2])']],
#   [['MANY[:], list.remove, gone', 'MANY[:], list.remove, len']],
#   [['row.__delitem__(0), gone', 'row.__delitem__(0), len']],
# ]
# ///
"""Two threads change one list: is each change there in the end?"""
from contention import AT_MOST, count

MANY = list(range(2 * AT_MOST))


def put(row, end, number):
    row[end:] = [number]


def two_steps(row, number):
    put(row, len(row), number)      # where does it end? put it there


def put_first(row, number):
    row[0:0] = [number]


def add_one(row, _):
    row[0] += 1


def distinct(row):
    return len(set(row))


def gone(row):
    return len(MANY) - len(set(row))


def pop(row, _):
    taken.append(row.pop())


def pop_first(row, _):
    taken.append(row.pop(0))


def taken_once(_):
    return len(set(taken))


taken = []
count("append(x)", [], list.append, distinct)
count("insert(0, x)", [], lambda row, x: row.insert(0, x), distinct)
count("row += [x]", [], lambda row, x: row.__iadd__([x]), distinct)
count("row[0:0] = [x]", [], put_first, distinct)
count("remove(x)", MANY[:], list.remove, gone)
count("pop()", MANY[:], pop, taken_once)
taken = []
count("pop(0)", MANY[:], pop_first, taken_once)
count("del row[0]", MANY[:], lambda row, _: row.__delitem__(0), gone)
count("row[0] += 1", [0], add_one, lambda row: row[0])
count("two steps", [], two_steps, distinct)
