# /// script
# [tool.observed]
# runs = 5
# deadline = 40
# lines = [
#   '^ba\[i:j\] +torn (?P<slice>-?\d+) of \d+,',
#   '^ba\.copy\(\) +torn (?P<copy>-?\d+) of \d+,',
#   '^ba \* n +torn (?P<times>-?\d+) of \d+,',
#   '^ba\.replace\(…\) +torn (?P<replace>-?\d+) of \d+,',
#   '^ba\.split\(…\) +torn (?P<split>-?\d+) of \d+,',
#   '^ba\.decode\(\) +torn (?P<decode>-?\d+) of \d+,',
#   '^x in ba +torn (?P<contains>-?\d+) of \d+,',
#   '^ba\.find\(x\) +torn (?P<find>-?\d+) of \d+,',
#   '^ba \+ other +torn (?P<add>-?\d+) of \d+,',
#   '^ba == other +torn (?P<equal>-?\d+) of \d+,',
#   '^bytes\(view\) +torn (?P<view>-?\d+) of \d+,',
#   '^view\.tobytes\(\) +torn (?P<tobytes>-?\d+) of \d+,',
#   '^\[x for x in ba\] +torn (?P<loop>-?\d+) of \d+,',
# ]
# compare = [
#   'slice == 0', 'copy == 0', 'times == 0', 'replace == 0', 'split == 0',
#   'decode == 0', 'contains == 0', 'find == 0',
# ]
# breaks = [['    buffer[:] = ALL_B', '    buffer[:] = HALF']]
# mutants = [[['(False).__eq__', '(True).__eq__']]]
#
# [tool.observed.on."3.13t"]
# compare = []
# ///
"""A bytearray is all a, then all b: does a reader see some of each?"""
from contention import watch

ALL_A, ALL_B = b"a" * 2000, b"b" * 2000
HALF = b"a" * 1000 + b"b" * 1000


def to_a(buffer):
    buffer[:] = ALL_A


def to_b(buffer):
    buffer[:] = ALL_B


def of_one_kind(seen):
    return len(set(seen)) == 1


for name, look in [
        ("ba[i:j]", lambda ba: ba[10:1990]),
        ("ba.copy()", lambda ba: ba.copy()),
        ("ba * n", lambda ba: ba * 2),
        ("ba.replace(…)", lambda ba: ba.replace(b"c", b"d")),
        ("ba.split(…)", lambda ba: ba.split(b",")[0]),
        ("ba.decode()", lambda ba: ba.decode()),
        ("ba + other", lambda ba: ba + b""),
        ("[x for x in ba]", lambda ba: [x for x in ba])]:
    watch(name, bytearray(ALL_A), [to_b, to_a], look, of_one_kind)
for name, look in [
        ("x in ba", lambda ba: b"ab" in ba),
        ("ba.find(x)", lambda ba: ba.find(b"ab") >= 0),
        ("ba == other", lambda ba: ba == HALF)]:
    watch(name, bytearray(ALL_A), [to_b, to_a], look, (False).__eq__)
for name, look in [
        ("bytes(view)", bytes),
        ("view.tobytes()", lambda view: view.tobytes())]:
    watch(name, memoryview(bytearray(ALL_A)), [to_b, to_a],
          look, of_one_kind)
