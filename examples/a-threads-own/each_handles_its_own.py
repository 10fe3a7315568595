# /// script
# [tool.observed]
# lines = [
#   "^a handles KeyError\\('(?P<a>\\w)'\\)$",
#   "^b handles KeyError\\('(?P<b>\\w)'\\)$",
#   '^main handles None$',
# ]
# compare = ['a == "a"', 'b == "b"']
# runs = 2
# breaks = [['raise KeyError(name)', 'raise KeyError("a")']]
# mutants = [[['look("main")', 'found["main"] = KeyError("a")']], [['raise KeyError(name)', 'raise KeyError("b")']]]
#
# [tool.observed.outcomes."a that of a, b that of b"]
# lines = ["^a handles KeyError\\('a'\\)$", "^b handles KeyError\\('b'\\)$"]
#
# [tool.observed.outcomes."both the one that was raised last"]
# lines = ["^a handles KeyError\\('b'\\)$", "^b handles KeyError\\('b'\\)$"]
#
# [tool.observed.outcomes."both the one that was raised first"]
# lines = ["^a handles KeyError\\('a'\\)$", "^b handles KeyError\\('a'\\)$"]
# ///
"""Two threads are in an `except` at once. What does each handle?"""
import sys
import threading

found, both = {}, threading.Barrier(3)


def look(name):                     # since 3.11: sys.exception()
    found[name] = sys.exc_info()[1]


def work(name):
    try:
        raise KeyError(name)
    except KeyError:
        both.wait(10)               # all are here
        look(name)
        both.wait(10)


threads = [threading.Thread(target=work, args=(name,)) for name in "ab"]
for x in threads:
    x.start()
both.wait(10)
look("main")
both.wait(10)
for x in threads:
    x.join()
for name in "a", "b", "main":
    print(name, "handles", repr(found[name]))
