"""A lock that lets in whoever has waited longest; it is handed over."""
import collections
import threading


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
            if self.line:           # it stays taken: the next one has it
                self.line.popleft().release()
            else:
                self.taken = False
