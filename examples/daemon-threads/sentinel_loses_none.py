# /// script
# [tool.observed]
# timeline = true
# lines = ['^main: 12 items put$']
# order = [['main: 12 items put', 'worker: stopped', 'main: worker joined']]
# compare = ['lost == 0']
# runs = 5
# deadline = 5
# interpreters = ["3.9", "3.13", "3.14"]
# breaks = [['    items.put(STOP)', '    pass']]
#
# [tool.observed.figures]
# saved = 'count("saved")'
# lost = '12 - count("saved")'
# ///
"""A worker that is no daemon, stopped by a sentinel: nothing is lost."""
import queue
import threading
import time

STOP = object()


def worker():
    while (item := items.get()) is not STOP:
        time.sleep(0.03)
        print(f"saved {item}\n", end="")
    print("worker: stopped\n", end="")


items = queue.Queue()
thread = threading.Thread(target=worker)
try:
    thread.start()
    for item in range(12):
        items.put(item)
    print("main: 12 items put\n", end="")
finally:
    items.put(STOP)
    thread.join()
    print("main: worker joined")
