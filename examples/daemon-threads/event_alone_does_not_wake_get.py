# /// script
# [tool.observed]
# deadline = 3
# exit = "deadline"
# lines = ['^saved 0$', '^main: stop set, joining$']
# never = ['worker: stopped', 'worker joined']
# interpreters = ["3.9", "3.13", "3.14"]
# breaks = [['items.get()', 'items.get() if not stop.wait(0.5) else None']]
#
# [tool.observed.exercise]
# exit = 0
# lines = ['^worker: stopped$', '^main: worker joined$']
# [[tool.observed.exercise.choices]]
# says = "Main joins for a second at the most: `thread.join(timeout=1)`"
# edits = [["thread.join()", "thread.join(timeout=1)"]]
# right = false
# because = "Main went on and ended, and then the interpreter waited for the worker, which was still in `get()`."
# [[tool.observed.exercise.choices]]
# says = "Main puts something after it has set the `Event`: `items.put(None)`"
# edits = [["stop.set()\n", "stop.set()\nitems.put(None)\n"]]
# right = true
# because = "`get()` came back with it, and then the worker looked at the `Event`."
# [[tool.observed.exercise.choices]]
# says = "The worker does not wait for long: `items.get(timeout=0.1)`"
# edits = [["items.get()", "items.get(timeout=0.1)"]]
# right = false
# because = "`queue.Empty` was raised, and nobody caught it: the worker died of it before it could say that it stopped."
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
