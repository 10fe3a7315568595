# /// script
# [tool.observed]
# timeline = true
# exit = "SIGTERM"
# lines = ['^main: 12 items put$']
# compare = ['0 < saved', 'saved < 12']
# never = ['worker: stopped', 'finally']
# deadline = 5
# runs = 2
# breaks = [['(0.2, signal.SIGTERM), (0.3, signal.SIGTERM)', '(0.2, signal.SIGURG), (0.3, signal.SIGURG)']]
# mutants = [[['(0.2, signal.SIGTERM), (0.3, signal.SIGTERM)', '(0.7, signal.SIGTERM), (0.8, signal.SIGTERM)'], ['(0.35, signal.SIGINT)', '(0.9, signal.SIGINT)']], [['time.sleep(0.04)', 'time.sleep(0.4)']],
#            [['range(12)', 'range(1)']]]
#
# [tool.observed.figures]
# saved = 'count("saved")'
#
# [tool.observed.outcomes."some of them, and finally does not run"]
# lines = ['^saved 0$']
# never = ['^main: finally$']
#
# [tool.observed.outcomes."all 12, and finally runs"]
# lines = ['^saved 11$', '^main: finally$']
#
# [tool.observed.outcomes."some of them, and finally runs"]
# lines = ['^saved 0$', '^main: finally$']
# ///
"""The sentinel in a `finally`, and a SIGTERM: what `docker stop` sends."""
import os
import queue
import signal
import threading
import time

STOP = object()


def worker():
    while (item := items.get()) is not STOP:
        time.sleep(0.04)
        print(f"saved {item}\n", end="")
    print("worker: stopped\n", end="")


items = queue.Queue()
thread = threading.Thread(target=worker)
try:
    thread.start()
    for item in range(12):
        items.put(item)
    print("main: 12 items put\n", end="")
    for seconds, sent in ((0.2, signal.SIGTERM), (0.3, signal.SIGTERM),
                          (0.35, signal.SIGINT)):
        threading.Timer(seconds, os.kill, (os.getpid(), sent)).start()
    time.sleep(1)
finally:
    items.put(STOP)
    thread.join()
    print("main: finally")
