# /// script
# [tool.observed]
# lines = ['^main: 12 items put$', '^main: every item is done$']
# compare = ['saved == 12']
# runs = 5
# deadline = 5
# breaks = [['items.join()', 'pass']]
# mutants = [[['items.task_done()', 'pass']], [['range(12)', 'range(11)']]]
#
# [tool.observed.figures]
# saved = 'count("saved")'
# ///
"""A daemon worker again, and main waits for the *work*, not the thread."""
import queue
import threading
import time


def worker():
    while True:
        item = items.get()
        try:
            time.sleep(0.03)
            print(f"saved {item}\n", end="")
        finally:
            items.task_done()  # one for each get, or join() waits for ever


items = queue.Queue()
for item in range(12):
    items.put(item)
threading.Thread(target=worker, daemon=True).start()
print("main: 12 items put\n", end="")
items.join()
print("main: every item is done\n", end="")
