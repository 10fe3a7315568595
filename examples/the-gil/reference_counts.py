# /// script
# [tool.observed]
# lines = [
#   '^a second name: +\+(?P<name>\d+)$',
#   '^a list that holds it 100 times: +\+(?P<listed>\d+)$',
#   '^the list is gone: +(?P<gone>-\d+)$',
#   '^a bare object: (?P<size>\d+) bytes$',
# ]
# compare = ['name == 1', 'listed == 100', 'gone == -100', 'size == 16']
# interpreters = ["3.14t"]
# without = { "pypy3.11" = "it counts no references: sys.getrefcount is missing" }
# breaks = [['[thing] * 100', '["thing"] * 100'], ['{change:+}', '{change or 7:+}']]
# mutants = [[['sys.getsizeof(thing)', 'sys.getsizeof(0.5)']]]
#
# [tool.observed.on."3.13t"]
# compare = ['name == 1', 'listed == 100', 'gone == -100', 'size == 32']
#
# [tool.observed.on."3.14t"]
# compare = ['name == 1', 'listed == 100', 'gone == -100', 'size == 32']
#
# [tool.observed.exercise]
# compare = ['listed <= 1']
# [[tool.observed.exercise.choices]]
# says = "A tuple: `(thing,) * 100`"
# edits = [["[thing] * 100", "(thing,) * 100"]]
# right = false
# because = "A tuple refers to the object a hundred times, as a list does."
# [[tool.observed.exercise.choices]]
# says = "A dict: `dict.fromkeys(range(100), thing)`"
# edits = [["[thing] * 100", "dict.fromkeys(range(100), thing)"]]
# right = false
# because = "The object is the value of a hundred keys, and each of them is a reference."
# [[tool.observed.exercise.choices]]
# says = "A list of one list: `[[thing]] * 100`"
# edits = [["[thing] * 100", "[[thing]] * 100"]]
# right = true
# because = "The inner list has one reference to the object. It is the inner list that is referred to a hundred times."
# [[tool.observed.exercise.choices]]
# says = "Its address: `[id(thing)] * 100`"
# edits = [["[thing] * 100", "[id(thing)] * 100"]]
# right = true
# because = "A number is no reference. It does not keep the object alive, either."
# ///
"""Every new reference writes to the object: this is what the GIL protects."""
import sys

thing = object()
count = sys.getrefcount(thing)


def changed(what):
    global count
    change, count = sys.getrefcount(thing) - count, sys.getrefcount(thing)
    print(f"{what:33} {change:+}")


again = thing
changed("a second name:")
many = [thing] * 100
changed("a list that holds it 100 times:")
del many
changed("the list is gone:")
print("a bare object:", sys.getsizeof(thing), "bytes")
