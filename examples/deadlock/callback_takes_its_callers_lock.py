# /// script
# [tool.observed]
# lines = ['^main: stock 3, told under the lock$', '^listener: got the lock: False$']
# breaks = [['threading.Lock()', 'threading.RLock()']]
# ///
"""A listener asks the object that calls it, and waits for its caller."""
import threading


class Stock:
    def __init__(self):
        self.lock = threading.Lock()
        self.number = 5
        self.listeners = []

    def take(self, number):
        with self.lock:
            self.number -= number
            print(f"main: stock {self.number}, told under the lock")
            for listener in self.listeners:
                listener(self)     # a call to who knows whom

    def left(self):
        got = self.lock.acquire(timeout=0.5)    # would wait for ever
        print("listener: got the lock:", got)
        if got:
            self.lock.release()
        return self.number


stock = Stock()
stock.listeners.append(lambda its: its.left())
stock.take(2)
