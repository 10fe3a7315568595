# /// script
# [tool.observed]
# lines = ['^main: 12 items put$']
# order = [['main: 12 items put', 'worker: stopped', 'main: 3 workers joined']]
# compare = ['lost == 0', 'count("worker: stopped") == 3']
# deadline = 5
# without = { "<3.13" = "Queue.shutdown came with 3.13", "pypy3.11" = "Queue.shutdown came with 3.13" }
# breaks = [['items.shutdown()', 'items.shutdown(immediate=True)']]
#
# [tool.observed.figures]
# saved = 'count("saved")'
# lost = '12 - count("saved")'
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


items = queue.Queue()
workers = [threading.Thread(target=worker) for _ in range(3)]
try:
    for thread in workers:
        thread.start()
    for item in range(12):
        items.put(item)
    print("main: 12 items put\n", end="")
finally:
    items.shutdown()
    for thread in workers:
        thread.join()
    print(f"main: {len(workers)} workers joined")
