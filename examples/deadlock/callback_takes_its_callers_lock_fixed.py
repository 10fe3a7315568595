# /// script
# [tool.observed]
# lines = [
#   '^told after the lock: left 3$',
#   '^told after the lock: left 0$',
#   '^listeners told 2 times$',
# ]
# breaks = [["        for listener in listeners:\n            listener(self)", "            for listener in listeners:\n                listener(self)"]]
# deadline = 3
# ///
"""Copy what must be called, let go of the lock, then call."""
import threading


class Stock:
    def __init__(self):
        self.lock = threading.Lock()
        self.number = 5
        self.listeners = []

    def take(self, number):
        with self.lock:
            self.number -= number
            listeners = tuple(self.listeners)   # as they are now
        for listener in listeners:
            listener(self)         # nothing is held meanwhile

    def left(self):
        with self.lock:
            return self.number


stock = Stock()
told = []
stock.listeners.append(lambda its: told.append(its.left()))
stock.take(2)
stock.take(3)
for left in told:
    print("told after the lock: left", left)
print(f"listeners told {len(told)} times")
