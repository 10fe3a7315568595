# /// script
# [tool.observed]
# lines = [
#   '^a catches: +(?P<a>.+)$',
#   '^b catches: +(?P<b>.+)$',
#   '^the filters are as before: +(?P<before>True|False)$',
#   '^a warning of main: +(?P<main>.+)$',
# ]
# stderr = ['UserWarning: from b$']
# compare = ['a == "nothing"', 'b == "from a"', 'before == "False"', 'main == "in the list of a"']
# runs = 2
# breaks = [['WAIT = 10 ', 'WAIT = 0.1 '], ['x.start()', 'x.start(); x.join()']]
#
# [tool.observed.exercise]
# lines = ['^a catches: +from a$', '^b catches: +from b$', '^the filters are as before: +True$', '^a warning of main: +shown$']
# stderr = ['UserWarning: from main$']
#
# [[tool.observed.exercise.choices]]
# says = "One lock for both threads, held round each `with warnings.catch_warnings(…)`"
# edits = [["WAIT = 10 ", "lock = threading.Lock()\nWAIT = 0.1 "], ["    with warnings.catch_warnings(record=True) as caught[\"a\"]:", "    with lock, warnings.catch_warnings(record=True) as caught[\"a\"]:"], ["    with warnings.catch_warnings(record=True) as caught[\"b\"]:", "    with lock, warnings.catch_warnings(record=True) as caught[\"b\"]:"]]
# right = true
# because = "Only one is inside at a time. Every other thread that may warn meanwhile would have to take the lock as well."
# [[tool.observed.exercise.choices]]
# says = "`warnings.resetwarnings()` after each block"
# edits = [["        step[2].set()\n", "        step[2].set()\n    warnings.resetwarnings()\n"], ["# and leaves after a", "# and leaves after a\n    warnings.resetwarnings()"]]
# right = false
# because = "It empties the filters. Who catches what was decided before."
# [[tool.observed.exercise.choices]]
# says = "Let `b` leave before `a`"
# edits = [["        step[2].set()\n    step[3].set()                   # a is out", "        step[2].set()\n        step[3].wait(10)"], ["        step[3].wait(WAIT)          # and leaves after a\n", "    step[3].set()\n"]]
# right = false
# because = "Then each puts back what it found, in the right order, and the filters are well. But what one catches is still the other's."
# ///
"""Two threads look, at once, which warnings their code gives."""
import threading
import warnings

WAIT = 10                           # seconds, at most
step = [threading.Event() for _ in range(4)]
caught = {}


def a():
    with warnings.catch_warnings(record=True) as caught["a"]:
        warnings.simplefilter("always")
        step[0].set()               # a is in
        step[1].wait(WAIT)
        warnings.warn("from a")
        step[2].set()
    step[3].set()                   # a is out


def b():
    step[0].wait(WAIT)
    with warnings.catch_warnings(record=True) as caught["b"]:
        warnings.simplefilter("always")
        step[1].set()               # b is in as well
        step[2].wait(WAIT)
        warnings.warn("from b")
        step[3].wait(WAIT)          # and leaves after a


def texts(found):
    return ", ".join(str(each.message) for each in found) or "nothing"


before = list(warnings.filters)
threads = [threading.Thread(target=target) for target in (a, b)]
for x in threads:
    x.start()
for x in threads:
    x.join()
print("a catches:                 ", texts(caught["a"]))
print("b catches:                 ", texts(caught["b"]))
print("the filters are as before: ", warnings.filters == before)
warnings.warn("from main")
print("a warning of main:         ", "in the list of a"
      if "from main" in texts(caught["a"]) else "shown")
