# /// script
# [tool.observed]
# runs = 5
# deadline = 40
# lines = [
#   '^d\[key\] = x +missing (?P<put>-?\d+) of \d+$',
#   '^d\.update\(other\) +missing (?P<update>-?\d+) of \d+$',
#   '^d \|= other +missing (?P<ior>-?\d+) of \d+$',
#   '^d\.setdefault\(key, x\) +missing (?P<default>-?\d+) of \d+$',
#   '^del d\[key\] +missing (?P<del_>-?\d+) of \d+$',
#   '^d\.pop\(key\) +missing (?P<pop>-?\d+) of \d+$',
#   '^d\.popitem\(\) +missing (?P<popitem>-?\d+) of \d+$',
#   '^d\[key\] = d\[key\] \+ 1 +missing (?P<two>-?\d+) of \d+$',
# ]
# compare = [
#   'put == 0', 'update == 0', 'ior == 0', 'default == 0', 'del_ == 0', 'pop == 0',
#   'popitem == 0',
# ]
# breaks = [['lambda d, key: put(d, key, key)', 'lambda d, key: put(d, key // 2, key)']]
# mutants = [[['d.update({key: key})', 'd.update({0: 0})']], [['d.__ior__({key: key})', 'd.__ior__({0: 0})']], [['is mine:', 'is mine or True:']], [['return len(MANY)', 'return len(MANY) - 1']], [['lambda _: len(set(taken))', 'lambda _: len(set(taken)) - 1']]]
# ///
"""Two threads change one dict: is each change there in the end?"""
from contention import AT_MOST, count

MANY = dict.fromkeys(range(2 * AT_MOST))


def put(table, key, value):
    table[key] = value


def delete(table, key):
    del table[key]


def setdefault(table, number):      # both threads try the same keys
    mine = object()
    tried.append(number)
    if table.setdefault(number // 2, mine) is mine:
        stored.append(number)


def stored_once(table):
    return len(tried) - (len(stored) - len(table))


def popitem(table, _):
    taken.append(table.popitem()[0])


def add_one(table, _):
    put(table, "n", table["n"] + 1)


def gone(table):
    return len(MANY) - len(table)


tried, stored, taken = [], [], []
count("d[key] = x", {}, lambda d, key: put(d, key, key), len)
count("d.update(other)", {}, lambda d, key: d.update({key: key}), len)
count("d |= other", {}, lambda d, key: d.__ior__({key: key}), len)
count("d.setdefault(key, x)", {}, setdefault, stored_once)
count("del d[key]", MANY.copy(), delete, gone)
count("d.pop(key)", MANY.copy(), dict.pop, gone)
count("d.popitem()", MANY.copy(), popitem, lambda _: len(set(taken)))
count("d[key] = d[key] + 1", {"n": 0}, add_one, lambda d: d["n"])
