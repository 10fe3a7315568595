# /// script
# [tool.observed]
# lines = ['^main, inside the lock: the worker has 1, 2 wait in the queue, 0 are closed$', '^closed by the worker: 0 1 2$']
# breaks = [['gone.put(self.number)', 'lock.acquire(timeout=1)']]
# mutants = [[['        with lock:', '        if True:']], [['            closed.append(number)', '            pass']]]
# deadline = 8
# ///
"""A `__del__` that only puts into a SimpleQueue waits for nobody."""
import gc
import queue
import threading

lock = threading.Lock()
gone, begun = queue.SimpleQueue(), threading.Event()
taken, closed = [], []


class Connection:
    def __init__(self, number):
        self.number = number
        self.myself = self         # a circle: left to the collector

    def __del__(self):
        gone.put(self.number)      # and that is all


def close_them():
    while (number := gone.get()) is not None:
        taken.append(number)
        begun.set()
        with lock:
            closed.append(number)


worker = threading.Thread(target=close_them)
worker.start()
with lock:
    for number in range(3):
        Connection(number)
    gc.collect()                   # the same bad moment
    begun.wait(5)                  # the worker stands at the lock
    print(f"main, inside the lock: the worker has {len(taken)},"
          f" {gone.qsize()} wait in the queue, {len(closed)} are closed")
gone.put(None)
worker.join()
print("closed by the worker:", *sorted(closed))
