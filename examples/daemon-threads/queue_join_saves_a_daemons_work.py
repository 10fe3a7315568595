# /// script
# [tool.observed]
# lines = ['^main: 13 items put$', '^main: every item is done$']
# stderr = ['^ValueError: ']
# compare = ['saved == 12']
# runs = 5
# deadline = 5
# breaks = [['items.join()', 'pass']]
# mutants = [[['items.task_done()', 'pass']], [['range(6, 12)', 'range(6, 11)']], [['except Exception', 'except KeyError']], [['traceback.print_exc()', 'pass']]]
#
# [tool.observed.figures]
# saved = 'count("^saved")'
# ///
"""A daemon worker again, and main waits for the *work*, not the thread."""
import queue
import threading
import time
import traceback


def worker():
    while True:
        item = items.get()
        try:
            time.sleep(0.03)
            print(f"saved {item:d}\n", end="")
        except Exception:  # one bad item must not end the worker
            traceback.print_exc()
        finally:
            items.task_done()  # one for each get, or join() waits for ever


items = queue.Queue()
for item in [*range(6), "a bad one", *range(6, 12)]:
    items.put(item)
threading.Thread(target=worker, daemon=True).start()
print("main: 13 items put\n", end="")
items.join()
print("main: every item is done\n", end="")
