# /// script
# [tool.observed]
# runs = 5
# lines = ['^asked:  (?P<asked>[A-H ]+)$', '^served: (?P<served>[A-H ]+)$', '^overtaken: (?P<overtaken>\d+) times of 60$']
# compare = ['asked == served', '0 <= overtaken <= 1']
# breaks = [['self.line.popleft()', 'self.line.pop()']]
# mutants = [[["            if self.line:\n", "            if len(self.line) > 9:\n"]]]
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
