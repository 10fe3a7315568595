# /// script
# [tool.observed]
# runs = 5
# deadline = 30
# lines = [
#   '^row\[i\] +torn (?P<item>\d+) of \d+,',
#   '^row\.copy\(\) +torn (?P<copy>\d+) of \d+,',
#   '^row\[:\] +torn (?P<slice>\d+) of \d+,',
#   '^list\(row\) +torn (?P<list>\d+) of \d+,',
#   '^tuple\(row\) +torn (?P<tuple>\d+) of \d+,',
#   '^row \+ \[\] +torn (?P<add>\d+) of \d+,',
#   '^row \* 2 +torn (?P<times>\d+) of \d+,',
#   '^other\.extend\(row\) +torn (?P<extend>\d+) of \d+,',
#   '^other\[:\] = row +torn (?P<put>\d+) of \d+,',
#   '^\[x for x in row\] +torn (?P<loop>\d+) of \d+,',
#   '^row\[0\], row\[-1\] +torn (?P<ends>\d+) of \d+,',
# ]
# compare = [
#   'item == 0', 'copy == 0', 'slice == 0', 'list == 0', 'tuple == 0', 'add == 0', 'times == 0',
#   'extend == 0', 'put == 0',
# ]
# breaks = [['row[:] = new("2")', 'row[:250] = new("2")[:250]']]
# mutants = [[['lambda row: [row[250]]', 'lambda row: [3 * row[250]]']], [['set(seen) in', 'set(seen) not in']]]
# ///
"""A list is all ones, then all twos: does a reader see some of each?"""
from contention import watch


def new(number):                    # an object that is new each time
    return [float(number)] * 500


def fill_with_ones(row):
    row[:] = new("1")


def fill_with_twos(row):
    row[:] = new("2")


def of_one_kind(seen):
    return set(seen) in ({1.0}, {2.0})


def put(row):
    other = []
    other[:] = row
    return other


def extend(row):
    other = []
    other.extend(row)
    return other


for name, look in [
        ("row[i]", lambda row: [row[250]]),
        ("row.copy()", lambda row: row.copy()),
        ("row[:]", lambda row: row[:]),
        ("list(row)", list),
        ("tuple(row)", tuple),
        ("row + []", lambda row: row + []),
        ("row * 2", lambda row: row * 2),
        ("other.extend(row)", extend),
        ("other[:] = row", put),
        ("[x for x in row]", lambda row: [x for x in row]),
        ("row[0], row[-1]", lambda row: [row[0], row[-1]])]:
    watch(name, new("1"), [fill_with_twos, fill_with_ones],
          look, of_one_kind)
