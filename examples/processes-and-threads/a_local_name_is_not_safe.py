# /// script
# [tool.observed]
# lines = [
#   "^at first: +\\['milk'\\]$",
#   "^after nonlocal: +\\['bread'\\]$",
#   "^after f_locals: +\\['eggs'\\]$",
# ]
# order = [['milk', 'bread', 'eggs']]
# breaks = [["        nonlocal groceries\n", ""]]
# mutants = [[['frame.f_locals["groceries"] =', 'stolen =']], [['["milk"]', '["jam"]']]]
# [tool.observed.on."<3.13"]
# lines = ["^after nonlocal: +\\['bread'\\]$", "^after f_locals: +\\['bread'\\]$"]
# order = [['milk', 'bread']]
# [tool.observed.on."pypy3.11"]
# lines = ["^after nonlocal: +\\['bread'\\]$", "^after f_locals: +\\['bread'\\]$"]
# order = [['milk', 'bread']]
# ///
"""A local name, bound anew by another thread: by a closure, by its frame."""
import sys
import threading


def run(target, *args):
    thread = threading.Thread(target=target, args=args)
    thread.start()
    thread.join()


def reach_in(frame):
    frame.f_locals["groceries"] = ["eggs"]


def shop():
    groceries = ["milk"]

    def replace():
        nonlocal groceries
        groceries = ["bread"]

    print("at first:      ", groceries)
    run(replace)
    print("after nonlocal:", groceries)
    run(reach_in, sys._getframe())
    print("after f_locals:", groceries)


shop()
