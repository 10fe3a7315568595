# /// script
# [tool.observed]
# exit = "SIGSEGV"
# lines = ['^main:   waits$']
# never = ['still here']
# stderr = ['^Fatal Python error: Segmentation fault$', 'line \d+ in fail$', 'line \d+ in work$']
# breaks = [['ctypes.memset(0, 0, 1)', '1 / 0']]
# [tool.observed.on."pypy3.11"]
# stderr = ['^Fatal Python error: Segmentation fault$', 'line \d+ in fail$']
#
# [tool.observed.exercise]
# exit = 0
# lines = ['^worker: still here$', '^main:   still here$']
# stderr = ['^Fatal Python error: Segmentation fault$']
# [[tool.observed.exercise.choices]]
# says = "Catch everything round the call"
# edits = [
#   [
#     "    ctypes.memset(0, 0, 1)         # C writes to address 0",
#     "    try:\n        ctypes.memset(0, 0, 1)\n    except BaseException:\n        pass",
#   ],
# ]
# right = false
# because = "A crash is no exception. There is nothing to catch."
# [[tool.observed.exercise.choices]]
# says = "The failing thread is a daemon"
# edits = [["Thread(target=fail)", "Thread(target=fail, daemon=True)"]]
# right = false
# because = "A daemon is a thread of the same process, and ends it as any other does."
# [[tool.observed.exercise.choices]]
# says = "The failing call runs in a process of its own"
# edits = [
#   ["import threading\n", "import threading\nfrom multiprocessing import get_context\n"],
#   ["threading.Thread(target=fail)", "get_context(\"fork\").Process(target=fail)"],
# ]
# right = true
# because = "The system ends the process that crashed. The worker and main are in another one."
# ///
"""A crash in C code ends the process, with every thread in it."""
import ctypes
import faulthandler
import threading
import time

faulthandler.enable()              # say where, before the end


def fail():
    time.sleep(0.1)
    ctypes.memset(0, 0, 1)         # C writes to address 0


def work():
    time.sleep(0.3)
    print("worker: still here")


failing = threading.Thread(target=fail)
worker = threading.Thread(target=work)
failing.start()
worker.start()
print("main:   waits")
failing.join()
worker.join()
print("main:   still here")
