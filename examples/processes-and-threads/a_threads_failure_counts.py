# /// script
# [tool.observed]
# exit = 1
# lines = ['^main: done; failed: worker: ZeroDivisionError$']
# breaks = [['threading.excepthook = remember', 'pass']]
# ///
"""`threading.excepthook`: a thread's failure becomes the exit status."""
import sys
import threading

failures = []


def remember(args):
    failures.append(f"{args.thread.name}: {args.exc_type.__name__}")


threading.excepthook = remember

worker = threading.Thread(target=lambda: 12 // 0, name="worker")
worker.start()
worker.join()
print("main: done; failed:", *failures)
sys.exit(1 if failures else 0)
