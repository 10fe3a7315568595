# /// script
# [tool.observed]
# runs = 5
# deadline = 40
# lines = [
#   '^d\[key\] +torn (?P<item>-?\d+) of \d+,',
#   '^d\.get\(key\) +torn (?P<get>-?\d+) of \d+,',
#   '^key in d +torn (?P<contains>-?\d+) of \d+,',
#   '^len\(d\) +torn (?P<len>-?\d+) of \d+,',
#   '^d\.copy\(\) +torn (?P<copy>-?\d+) of \d+,',
#   '^dict\(d\) +torn (?P<dict>-?\d+) of \d+,',
#   '^d \| other +torn (?P<union>-?\d+) of \d+,',
#   '^other\.update\(d\) +torn (?P<update>-?\d+) of \d+,',
#   '^list\(d\) +torn (?P<list>-?\d+) of \d+,',
#   '^list\(d\.keys\(\)\) +torn (?P<keys>-?\d+) of \d+,',
#   '^list\(d\.values\(\)\) +torn (?P<values>-?\d+) of \d+,',
#   '^list\(d\.items\(\)\) +torn (?P<items>-?\d+) of \d+,',
#   '^d == other +torn (?P<equal>-?\d+) of \d+,',
#   '^clear\(\) +torn (?P<clear>-?\d+) of \d+,',
#   '^dict\.fromkeys\(a_set\) +torn (?P<fromkeys>-?\d+) of \d+,',
#   '^\[v for v in d\.values\(\)\] +torn (?P<loop>-?\d+) of \d+,',
#   '^d\[0\], d\[299\] +torn (?P<ends>-?\d+) of \d+,',
# ]
# compare = [
#   'item == 0', 'get == 0', 'contains == 0', 'copy == 0', 'dict == 0', 'union == 0',
#   'update == 0', 'list == 0', 'keys == 0', 'values == 0', 'items == 0', 'equal == 0',
#   'fromkeys == 0',
# ]
# breaks = [['    table.update(new("2"))', '    table.update(list(new("2").items())[:150])']]
# mutants = [[['d: [d[150]]', 'd: [3 * d[150]]']], [['[d.get(150)]', '[3 * d.get(150)]']], [['d: 150 not in d', 'd: 150 in d']], [['d: d == HALF', 'd: d != HALF']], [['return length in (0, 300)', 'return length == 1']], [['set(values) in', 'set(values) not in']]]
# ///
"""A dict goes from ones to twos and back: does a reader see some of each?"""
from contention import watch


def new(number):                    # an object that is new each time
    return dict.fromkeys(range(300), float(number))


def to_ones(table):
    table.update(new("1"))


def to_twos(table):
    table.update(new("2"))


HALF = {**new("2"), **dict.fromkeys(range(150), 1.0)}


def update(table):
    other = {}
    other.update(table)
    return other.values()


def of_one_kind(values):
    return set(values) in ({1.0}, {2.0})


def none_or_all(length):
    return length in (0, 300)


for name, look in [
        ("d[key]", lambda d: [d[150]]),
        ("d.get(key)", lambda d: [d.get(150)]),
        ("d.copy()", lambda d: d.copy().values()),
        ("dict(d)", lambda d: dict(d).values()),
        ("d | other", lambda d: (d | {}).values()),
        ("other.update(d)", update),
        ("list(d.values())", lambda d: list(d.values())),
        ("list(d.items())", lambda d: dict(list(d.items())).values()),
        ("[v for v in d.values()]", lambda d: [v for v in d.values()]),
        ("d[0], d[299]", lambda d: [d[0], d[299]])]:
    watch(name, new("1"), [to_twos, to_ones], look, of_one_kind)
for name, look in [
        ("key in d", lambda d: 150 not in d),
        ("d == other", lambda d: d == HALF)]:
    watch(name, new("1"), [to_twos, to_ones], look, (False).__eq__)
for name, thing, look in [
        ("clear()", {}, len),
        ("len(d)", {}, len),
        ("list(d)", {}, lambda d: len(list(d))),
        ("list(d.keys())", {}, lambda d: len(list(d.keys()))),
        ("dict.fromkeys(a_set)", set(), lambda s: len(dict.fromkeys(s)))]:
    grow = to_ones if thing == {} else lambda keys: keys.update(HALF)
    watch(name, thing, [grow, type(thing).clear], look, none_or_all)
