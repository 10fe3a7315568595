# /// script
# [tool.observed]
# deadline = 3
# exit = "deadline"
# lines = ['^saved 0$', '^main: last line$']
# never = ['atexit', 'worker: stopped']
# interpreters = ["3.9", "3.13", "3.14"]
# breaks = [['print("main: last line")', 'stop_worker(); print("main: last line")']]
#
# [tool.observed.outcomes."the worker is stopped, and it ends"]
# exit = 0
# lines = ['^atexit']
# [tool.observed.outcomes."it ends, and the worker is cut off"]
# exit = 0
# [tool.observed.outcomes."it does not end"]
# exit = "deadline"
# ///
"""The sentinel put by atexit: it would come after the wait for the worker."""
import atexit
import queue
import threading
import time

STOP = object()


def worker():
    while (item := items.get()) is not STOP:
        print(f"saved {item}\n", end="")
    print("worker: stopped")


@atexit.register
def stop_worker():
    print("atexit: stopping the worker")
    items.put(STOP)


items = queue.Queue()
threading.Thread(target=worker).start()
items.put(0)
time.sleep(0.1)
print("main: last line")
