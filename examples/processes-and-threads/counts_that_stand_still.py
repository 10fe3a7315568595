# /// script
# [tool.observed]
# lines = [
#   '^None: +\+(?P<none>\d+)$',
#   '^True: +\+(?P<true>\d+)$',
#   '^7: +\+(?P<seven>\d+)$',
#   '^1000: +\+(?P<thousand>\d+)$',
#   '^a list: +\+(?P<list>\d+)$',
#   '^one local name: (?P<local>\d)$',
# ]
# compare = ['none == 0', 'true == 0', 'seven == 0', 'thousand == 0', 'list == 100', 'local == 1']
# without = { "pypy3.11" = "its objects carry no reference count" }
# breaks = [['[thing] * 100', '[str(thing)] * 100']]
# mutants = [
#   [['"None": None', '"None": []']],
#   [['"True": True', '"True": []']],
#   [['"7": 7', '"7": []']],
#   [['"1000": 1000', '"1000": []']],
#   [['mine = []', 'mine = also = []']],
# ]
# [tool.observed.on."<3.12"]
# compare = ['none == 100', 'true == 100', 'seven == 100', 'thousand == 100', 'list == 100', 'local == 2']
# [tool.observed.on.">=3.12,<3.14"]
# compare = ['none == 0', 'true == 0', 'seven == 0', 'thousand == 100', 'list == 100', 'local == 2']
# [tool.observed.on.">=3.14,<3.15"]
# compare = ['none == 0', 'true == 0', 'seven == 0', 'thousand == 100', 'list == 100', 'local == 1']
# [tool.observed.on."3.13t"]
# compare = ['none == 0', 'true == 0', 'seven == 0', 'thousand == 0', 'list == 100', 'local == 2']
# [tool.observed.on."3.14t"]
# compare = ['none == 0', 'true == 0', 'seven == 0', 'list == 100', 'local == 1']
# ///
"""Immortal objects are not counted, and a local name need not be."""
import sys

things = {"None": None, "True": True, "7": 7, "1000": 1000, "a list": []}


def grown(thing):
    before = sys.getrefcount(thing)
    many = [thing] * 100
    return sys.getrefcount(thing) - before, many


for name, thing in things.items():
    more, _ = grown(thing)
    print(f"{name + ':':8} {more:+}")


def local():
    mine = []
    return sys.getrefcount(mine)  # the name, and perhaps this call's own


print("one local name:", local())
