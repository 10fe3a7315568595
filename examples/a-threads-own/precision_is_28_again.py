# /// script
# [tool.observed]
# lines = [
#   '^main: +0\.142857$',
#   '^thread: +0\.1428571428571428571428571429$',
# ]
# runs = 2
# breaks = [['getcontext().prec = 6', 'DefaultContext.prec = 6; getcontext().prec = 6'], ['import Decimal, getcontext', 'import Decimal, DefaultContext, getcontext']]
#
# [tool.observed.exercise]
# lines = ['^main: +0\.142857$', '^thread: +0\.142857$']
#
# [[tool.observed.exercise.choices]]
# says = "`DefaultContext.prec = 6` before the thread starts"
# edits = [["import Decimal, getcontext", "import Decimal, DefaultContext, getcontext"], ["getcontext().prec = 6", "DefaultContext.prec = getcontext().prec = 6"]]
# right = true
# because = "A thread's decimal context is a copy of `DefaultContext`, made when the thread first asks."
# [[tool.observed.exercise.choices]]
# says = "`global getcontext` in `work`"
# edits = [["    return Decimal(1) / 7", "    global getcontext\n    return Decimal(1) / 7"]]
# right = false
# because = "The function is the same for all. What it returns is each one's own."
# [[tool.observed.exercise.choices]]
# says = "Start it in a copy: `target=copy_context().run, args=(note, \"thread:\")`"
# edits = [["import threading\n", "import threading\nfrom contextvars import copy_context\n"], ["target=note, args=(\"thread:\",)", "target=copy_context().run, args=(note, \"thread:\")"]]
# right = true
# because = "The decimal context is a context variable, and the copy has main's: one object for both. Here the thread only reads it."
# [[tool.observed.exercise.choices]]
# says = "`with localcontext() as c: c.prec = 6` round `x.start()` in main"
# edits = [["import Decimal, getcontext", "import Decimal, getcontext, localcontext"], ["x.start()", "with localcontext() as c:\n    c.prec = 6\n    x.start()"]]
# right = false
# because = "That is main's block, and in main's context. The thread begins with an empty one."
# ///
"""Main sets six digits, for all decimal numbers."""
import threading
from decimal import Decimal, getcontext


def work():
    return Decimal(1) / 7


def note(who):
    print(f"{who:8}{work()}")


getcontext().prec = 6
note("main:")
x = threading.Thread(target=note, args=("thread:",))
x.start()
x.join()
