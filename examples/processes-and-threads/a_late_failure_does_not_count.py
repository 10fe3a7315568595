# /// script
# [tool.observed]
# lines = ['^main: done; failed: 0$', '^late: fails$', '^at exit: failed: 1$']
# order = [['main: done', 'late: fails', 'at exit']]
# stderr = ['^ZeroDivisionError']
# breaks = [['late.start()', 'main_has_checked.set(); late.start(); late.join()']]
# mutants = [[["print_it(args)\n", "pass\n"]]]
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
