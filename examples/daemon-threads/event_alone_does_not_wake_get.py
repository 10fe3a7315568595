# /// script
# [tool.observed]
# deadline = 3
# exit = "deadline"
# lines = ['^saved 0$', '^main: stop set, joining$']
# never = ['worker: stopped', 'worker joined']
# interpreters = ["3.9", "3.13", "3.14"]
# breaks = [['items.get()', 'items.get() if not stop.wait(0.5) else None']]
# ///
"""An Event wakes nobody who sleeps in `get`: this program never ends."""
import queue
import threading
import time


def worker():
    while not stop.is_set():
        item = items.get()
        print(f"saved {item}\n", end="")
    print("worker: stopped")


items = queue.Queue()
stop = threading.Event()
thread = threading.Thread(target=worker)
thread.start()
items.put(0)
time.sleep(0.2)
stop.set()
print("main: stop set, joining\n", end="")
thread.join()
print("main: worker joined")
