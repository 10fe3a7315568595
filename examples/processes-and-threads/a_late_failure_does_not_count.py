# /// script
# [tool.observed]
# lines = ['^main: done; failed: 0$', '^late: fails$', '^at exit: failed: 1$']
# order = [['main: done', 'late: fails', 'at exit']]
# stderr = ['^ZeroDivisionError']
# breaks = [['late.start()', 'main_has_checked.set(); late.start(); late.join()']]
# mutants = [[["print_it(args)\n", "pass\n"]]]
#
# [tool.observed.exercise]
# exit = 1
# stderr = ['^ZeroDivisionError']
# [[tool.observed.exercise.choices]]
# says = "Main joins the thread before it looks"
# edits = [["late.start()\n", "late.start()\nmain_has_checked.set()\nlate.join()\n"]]
# right = true
# because = "When main looks, the thread has ended, and its failure is known."
# [[tool.observed.exercise.choices]]
# says = "`sys.exit(1)` at exit, by `atexit`, if there are failures"
# edits = [
#   [
#     "late = threading",
#     "atexit.register(lambda: sys.exit(1 if failures else 0))\nlate = threading",
#   ],
# ]
# right = false
# because = "When the function is called, the status has been decided."
# [[tool.observed.exercise.choices]]
# says = "`sys.exit(1)` in the hook"
# edits = [
#   [
#     "    failures.append(args.exc_type.__name__)",
#     "    failures.append(args.exc_type.__name__)\n    sys.exit(1)",
#   ],
# ]
# right = false
# because = "The hook is called in the thread that failed. To exit there ends no more than that thread."
# ///
"""A thread that fails after main's check: the exit status stays 0."""
import atexit
import sys
import threading

failures = []
print_it = threading.excepthook
main_has_checked = threading.Event()


def remember(args):
    print_it(args)
    failures.append(args.exc_type.__name__)


def fail():
    main_has_checked.wait()
    print("late: fails")
    12 // 0


threading.excepthook = remember
atexit.register(lambda: print("at exit: failed:", len(failures)))
late = threading.Thread(target=fail, name="late")
late.start()
print("main: done; failed:", len(failures))
main_has_checked.set()
sys.exit(1 if failures else 0)
