# /// script
# [tool.observed]
# runs = 10
# deadline = 40
# lines = [
#   '^ba\.append\(x\) +missing (?P<append>-?\d+) of \d+$',
#   '^ba\.extend\(other\) +missing (?P<extend>-?\d+) of \d+$',
#   '^ba \+= other +missing (?P<iadd>-?\d+) of \d+$',
#   '^ba\.insert\(0, x\) +missing (?P<insert>-?\d+) of \d+$',
#   '^ba\.pop\(\) +missing (?P<pop>-?\d+) of \d+$',
#   '^ba\.pop\(0\) +missing (?P<pop_first>-?\d+) of \d+$',
#   '^del ba\[0\] +missing (?P<del_>-?\d+) of \d+$',
# ]
# compare = [
#   'append == 0', 'extend == 0', 'iadd == 0', 'insert == 0', 'pop == 0', 'pop_first == 0',
#   'del_ == 0',
# ]
# breaks = [['return len(MANY)', 'return len(MANY) - 1']]
# mutants = [[['MANY = ', 'MANY = 1 / 0 or ']], [['ba.append(1), len', 'ba.append(1), gone']], [['ba.extend(b"1"), len', 'ba.extend(b"11"), len']], [['ba.__iadd__(b"1")', 'ba.__iadd__(b"")']], [['ba.insert(0, 1), len', 'ba.insert(0, 1), gone']]]
#
# [tool.observed.outcomes."it never ends"]
# exit = "deadline"
#
# [tool.observed.outcomes."it crashes"]
# exit = ["SIGSEGV", "SIGABRT", "SIGBUS"]
#
# [tool.observed.outcomes."changes are missing"]
# exit = 0
# lines = ['missing -?[1-9]']
#
# [tool.observed.outcomes."each change is there"]
# exit = 0
# never = ['missing -?[1-9]']
#
# [tool.observed.on."3.13t"]          # the memory of the interpreter is hurt
# deadline = 5
# exit = [0, "deadline", "SIGSEGV", "SIGABRT", "SIGBUS"]
# lines = []
# compare = []
# ///
"""Two threads change one bytearray: is each change there in the end?"""
from contention import AT_MOST, count

MANY = bytearray(2 * AT_MOST)


def gone(ba):
    return len(MANY) - len(ba)


count("ba.append(x)", bytearray(), lambda ba, x: ba.append(1), len)
count("ba.extend(other)", bytearray(), lambda ba, x: ba.extend(b"1"), len)
count("ba += other", bytearray(), lambda ba, x: ba.__iadd__(b"1"), len)
count("ba.insert(0, x)", bytearray(), lambda ba, x: ba.insert(0, 1), len)
count("ba.pop()", MANY[:], lambda ba, x: ba.pop(), gone)
count("ba.pop(0)", MANY[:], lambda ba, x: ba.pop(0), gone)
count("del ba[0]", MANY[:], lambda ba, x: ba.__delitem__(0), gone)
