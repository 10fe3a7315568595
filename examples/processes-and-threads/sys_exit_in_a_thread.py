# /// script
# [tool.observed]
# lines = ['^worker: sys.exit\(3\)$', '^main: still here$']
# breaks = [["    sys.exit(3)", "    __import__('os')._exit(3)"]]
#
# [tool.observed.outcomes."status 3; main does not go on"]
# never = ['main: still']
# exit = 3
# [tool.observed.outcomes."status 0, and a traceback"]
# stderr = ['SystemExit']
# exit = 0
# [tool.observed.outcomes."status 0, and no traceback"]
# lines = ['main: still']
# never = ['SystemExit|Traceback']
# exit = 0
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
