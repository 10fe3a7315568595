# /// script
# [tool.observed]
# lines = ['^worker: sys.exit\(3\)$', '^main: still here$']
# breaks = [["    sys.exit(3)", "    __import__('os')._exit(3)"]]
# ///
"""`sys.exit()` in a thread ends that thread, without a word."""
import sys
import threading


def work():
    print("worker: sys.exit(3)")
    sys.exit(3)


worker = threading.Thread(target=work)
worker.start()
worker.join()
print("main: still here")
