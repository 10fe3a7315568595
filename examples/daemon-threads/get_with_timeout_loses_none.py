# /// script
# [tool.observed]
# lines = ['^main: 12 items put$', '^worker: stopped$']
# order = [['main: 12 items put', 'worker: stopped', 'main: worker joined']]
# compare = ['lost == 0']
# runs = 5
# deadline = 5
# interpreters = ["3.9", "3.13", "3.14"]
# breaks = [['    while True:', '    while not stop.is_set():']]
#
# [tool.observed.figures]
# saved = 'count("saved")'
# lost = '12 - count("saved")'
# late = 'at("worker: stopped") - at("saved 11")'
# ///
"""`get(timeout=)` and an Event: the stop is seen when the queue is empty."""
import queue
import threading
import time


def worker():
    while True:
        try:
            item = items.get(timeout=0.1)
        except queue.Empty:
            if stop.is_set():
                break
        else:
            time.sleep(0.03)
            print(f"saved {item}\n", end="")
    print("worker: stopped\n", end="")


items = queue.Queue()
stop = threading.Event()
thread = threading.Thread(target=worker)
try:
    thread.start()
    for item in range(12):
        items.put(item)
    print("main: 12 items put\n", end="")
finally:
    stop.set()
    thread.join()
    print("main: worker joined")
