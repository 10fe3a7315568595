# /// script
# [tool.observed]
# exit = 1
# lines = ['^main: done; failed: worker: ZeroDivisionError$']
# stderr = ['^Exception in thread worker', '^ZeroDivisionError']
# breaks = [['threading.excepthook = remember', 'pass']]
# mutants = [
#   [['    if args.exc_type is not SystemExit:', '    if True:']],
#   [["    print_it(args)  #", "    pass  #"]],
#   [['    thread.join()', '    pass'], ['12 // 0', 'threading.Event().wait(0.3) or 12 // 0']],
# ]
# ///
"""`threading.excepthook`: a thread's failure becomes the exit status."""
import sys
import threading

failures = []
print_it = threading.excepthook


def remember(args):
    print_it(args)  # the traceback, as before
    if args.exc_type is not SystemExit:  # sys.exit() in a thread is no failure
        thread = args.thread.name if args.thread else "a thread"
        failures.append(f"{thread}: {args.exc_type.__name__}")


threading.excepthook = remember

threads = [
    threading.Thread(target=lambda: 12 // 0, name="worker"),
    threading.Thread(target=lambda: sys.exit(3), name="leaver"),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()  # whoever fails after the next line is not counted
print("main: done; failed:", *failures)
sys.exit(1 if failures else 0)
