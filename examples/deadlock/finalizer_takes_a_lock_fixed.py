# /// script
# [tool.observed]
# lines = ['^collected inside the lock: 3 handed over$', '^closed by the worker: 0 1 2$']
# breaks = [['gone.put(self.number)', 'lock.acquire(timeout=1)']]
# deadline = 4
# ///
"""A `__del__` that only puts into a SimpleQueue waits for nobody."""
import gc
import queue
import threading

lock = threading.Lock()
gone = queue.SimpleQueue()
closed = []


class Connection:
    def __init__(self, number):
        self.number = number
        self.myself = self         # a circle: left to the collector

    def __del__(self):
        gone.put(self.number)      # and that is all


def close_them():
    while (number := gone.get()) is not None:
        with lock:
            closed.append(number)


for number in range(3):
    Connection(number)
with lock:
    gc.collect()                   # the same bad moment
    print(f"collected inside the lock: {gone.qsize()} handed over")
worker = threading.Thread(target=close_them)
worker.start()
gone.put(None)
worker.join()
print("closed by the worker:", *sorted(closed))
