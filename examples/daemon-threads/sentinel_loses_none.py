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
#
# [tool.observed.exercise]
# compare = ['lost == 0']
# [[tool.observed.exercise.choices]]
# says = "The worker is a daemon, and main still joins it"
# edits = [["target=worker)", "target=worker, daemon=True)"]]
# right = true
# because = "The `join` came back when the worker had ended; its flag had nothing left to decide."
# [[tool.observed.exercise.choices]]
# says = "The worker is a daemon, and main does not join it"
# edits = [["target=worker)", "target=worker, daemon=True)"], ["    thread.join()\n", ""]]
# right = false
# because = "The sentinel stood in the queue, and the worker was cut off before it came to it."
# [[tool.observed.exercise.choices]]
# says = "`queue.LifoQueue()`: the newest first"
# edits = [["queue.Queue()", "queue.LifoQueue()"]]
# right = false
# because = "Here the sentinel, put last, was taken before items that were put first."
# [[tool.observed.exercise.choices]]
# says = "No daemon, and main does not join it"
# edits = [["    thread.join()\n", ""]]
# right = true
# because = "The interpreter waited for it after main's end. Main's words that it is joined are untrue then."
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
