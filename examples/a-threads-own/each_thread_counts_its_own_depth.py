# /// script
# [tool.observed]
# lines = [
#   '^main is 800 deep, and a thread goes (?P<deep>\d+) deep$',
#   '^the limit in main: (?P<before>\d+), after the thread set it: (?P<after>\d+)$',
#   '^now main goes (?P<main>\d+) deep$',
# ]
# compare = ['deep > 900', 'deep < 1000', 'before == 1000', 'after == 3000', 'main > 2900', 'main < 3000']
# runs = 2
# breaks = [['x.start()', 'x.run(); x.start()']]
# mutants = [[['depth(n + 1)', 'depth(n + 1000)']], [['setrecursionlimit(3000)', 'setrecursionlimit(2900)']], [['setrecursionlimit(1000)', 'setrecursionlimit(1100)']], [['print("now main goes", depth()', 'print("now main goes", depth(100)']]]
#
# # PyPy counts bytes of its stack, not calls.
# [tool.observed.on."pypy3.11"]
# compare = ['deep > 900', 'deep < 20000', 'before == 1000', 'after == 3000', 'main > 2900', 'main < 1000000']
# ///
"""One recursion limit for all. And who counts?"""
import sys
import threading


def depth(n=1):
    try:
        return depth(n + 1)
    except RecursionError:
        return n


def work():
    seen.append(depth())
    sys.setrecursionlimit(3000)


def go_down(deep, then):
    return go_down(deep - 1, then) if deep else then()


def run_a_thread():
    x = threading.Thread(target=work)
    x.start()
    x.join()


sys.setrecursionlimit(1000)
seen, before = [], sys.getrecursionlimit()
go_down(800, run_a_thread)
print("main is 800 deep, and a thread goes", seen[0], "deep")
print(f"the limit in main: {before}, after the thread set it:",
      sys.getrecursionlimit())
print("now main goes", depth(), "deep")
