# /// script
# [tool.observed]
# timeline = true
# exit = "SIGTERM"
# lines = ['^main: 12 items put$']
# compare = ['0 < saved', 'saved < 12']
# never = ['worker: stopped', 'finally']
# deadline = 5
# runs = 2
# breaks = [['signal.SIGTERM, signal.SIGTERM', 'signal.SIGURG, signal.SIGURG']]
# mutants = [[['while items.qsize() > 7', 'for _ in range(80)']], [['qsize() > 7', 'qsize() > 11']],
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

from at_rest import until_it_waits

STOP = object()


def worker():
    while (item := items.get()) is not STOP:
        time.sleep(0.04)
        print(f"saved {item}\n", end="")
    print("worker: stopped\n", end="")


def send_them():
    while items.qsize() > 7:
        time.sleep(0.01)  # until some are saved
    for sent in signal.SIGTERM, signal.SIGTERM, signal.SIGINT:
        until_it_waits(threading.main_thread())
        os.kill(os.getpid(), sent)


items = queue.Queue()
thread = threading.Thread(target=worker)
try:
    thread.start()
    for item in range(12):
        items.put(item)
    print("main: 12 items put\n", end="")
    threading.Thread(target=send_them).start()
    time.sleep(3)
finally:
    items.put(STOP)
    thread.join()
    print("main: finally")
