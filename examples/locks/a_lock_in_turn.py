# /// script
# [tool.observed]
# runs = 5
# lines = ['^asked:  (?P<asked>[A-H]+)$', '^served: (?P<served>[A-H]+)$']
# compare = ['asked == served == "ABCDEFGH"']
# breaks = [['self.line.popleft()', 'self.line.pop()']]
# ///
"""A lock by hand that lets in whoever has waited longest."""
import collections
import threading
import time


class LockInTurn:
    def __init__(self):
        self.guard, self.line = threading.Lock(), collections.deque()
        self.taken = False

    def __enter__(self):
        with self.guard:
            if not self.taken:
                self.taken = True
                return
            mine = threading.Lock()
            mine.acquire()
            self.line.append(mine)
        mine.acquire()              # until it is handed over

    def __exit__(self, *error):
        with self.guard:
            if self.line:           # stays taken: the next one has it
                self.line.popleft().release()
            else:
                self.taken = False


def work(lock, name, served):
    with lock:
        served.append(name)


if __name__ == "__main__":
    lock, served, threads = LockInTurn(), [], []
    with lock:
        for name in "ABCDEFGH":
            threads.append(threading.Thread(
                target=work, args=(lock, name, served)))
            threads[-1].start()
            while len(lock.line) < len(threads):
                time.sleep(0.001)   # until it stands in the line
    for thread in threads:
        thread.join()
    print("asked:  ABCDEFGH")
    print("served:", "".join(served))
