# /// script
# [tool.observed]
# runs = 5
# deadline = 30
# lines = [
#   '^clear\(\) +torn (?P<clear>\d+) of \d+,',
#   '^extend\(list\) +torn (?P<extend>\d+) of \d+,',
#   '^\+= tuple +torn (?P<iadd>\d+) of \d+,',
#   '^extend\(generator\) +torn (?P<generator>\d+) of \d+,',
#   '^\*= 2 +torn (?P<imul>\d+) of \d+,',
#   '^insert\(0, x\) +torn (?P<insert>\d+) of \d+,',
#   '^x in row +torn (?P<contains>\d+) of \d+,',
#   '^row\.index\(x\) +torn (?P<index>\d+) of \d+,',
#   '^row\.count\(x\) +torn (?P<count>\d+) of \d+,',
#   '^sort\(\) +torn (?P<sort>\d+) of \d+,',
#   '^sort\(key=…\) +torn (?P<key>\d+) of \d+,',
# ]
# compare = ['clear == 0']
# breaks = [['[list.clear, fill]', '[halve, list.clear, fill]'], ['def by_minus', 'def halve(row):\n    del row[250:]\n\n\ndef by_minus']]
# ///
"""Does a reader without a lock see a list half changed?"""
from contention import watch

ONES, NUMBERS = [1] * 500, list(range(500))


def fill(row):
    row.extend(ONES)


def index(row):
    try:
        return row.index(1)
    except ValueError:
        return "not found"


def by_minus(number):
    return -number


none_or_all, once = (0, 500).__contains__, (1).__eq__
for name, row, changes, look, whole in [
        ("clear()", ONES, [list.clear, fill], len, none_or_all),
        ("extend(list)", [], [fill, list.clear], len, none_or_all),
        ("+= tuple", [], [lambda row: row.__iadd__((1,) * 500),
                          list.clear], len, none_or_all),
        ("extend(generator)", [], [lambda row: row.extend(
            x for x in ONES), list.clear], len, none_or_all),
        ("*= 2", ONES, [lambda row: row.__imul__(2), list.clear, fill],
         len, (0, 500, 1000).__contains__),
        ("insert(0, x)", NUMBERS, [lambda row: row.insert(0, -1),
                                   lambda row: row.pop(0)],
         lambda row: row.count(250), once),
        ("x in row", NUMBERS, [list.reverse], lambda row: 1 in row, bool),
        ("row.index(x)", NUMBERS, [list.reverse], index,
         (1, 498).__contains__),
        ("row.count(x)", NUMBERS, [list.reverse],
         lambda row: row.count(1), once),
        ("sort()", NUMBERS, [list.sort, list.reverse], len, (500).__eq__),
        ("sort(key=…)", NUMBERS, [lambda row: row.sort(key=by_minus)],
         len, (500).__eq__)]:
    watch(name, list(row), changes, look, whole)
