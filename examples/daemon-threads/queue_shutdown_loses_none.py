# /// script
# [tool.observed]
# lines = ['^main: 12 items put$']
# order = [['main: 12 items put', 'worker: stopped', 'main: worker joined']]
# compare = ['lost == 0']
# deadline = 5
# interpreters = ["3.12", "3.13", "3.13t", "3.14", "3.15"]
# breaks = [['items.shutdown()', 'items.shutdown(immediate=True)'],
#           ['needs Python 3.13', 'is missing']]
#
# [tool.observed.figures]
# saved = 'count("saved")'
# lost = '12 - count("saved")'
#
# [tool.observed.on."3.11"]
# lines = ['^Queue.shutdown needs Python 3.13$']
# order = []
# compare = ['lost == 12']
#
# [tool.observed.on."3.12"]
# lines = ['^Queue.shutdown needs Python 3.13$']
# order = []
# compare = ['lost == 12']
# ///
"""`Queue.shutdown()`: every worker empties the queue, then stops."""
import queue
import threading
import time


def worker():
    try:
        while True:
            item = items.get()
            time.sleep(0.03)
            print(f"saved {item}\n", end="")
    except queue.ShutDown:
        print("worker: stopped\n", end="")


def main():
    thread = threading.Thread(target=worker)
    thread.start()
    try:
        for item in range(12):
            items.put(item)
        print("main: 12 items put\n", end="")
    finally:
        items.shutdown()
        thread.join()
        print("main: worker joined")


items = queue.Queue()
if hasattr(items, "shutdown"):
    main()
else:
    print("Queue.shutdown needs Python 3.13")
