# /// script
# [tool.observed]
# lines = ['^main: takes 2 of 5, and tells the listener$', '^main: takes 3 of 5, and tells the listener$']
# never = ['the lock did not come']
# compare = ['count("listener: left and taken are 5$") == 2']
# breaks = [["        listener(self)                 #", "        with self.lock:\n            listener(self)  #"]]
# mutants = [[['            self.taken += number', '            pass']]]
# deadline = 4
# ///
"""Look up what must be called, let go of the lock, then call."""
import threading


class Stock:
    def __init__(self, listener):
        self.lock = threading.Lock()
        self.left, self.taken = 5, 0    # together always 5
        self.listener = listener

    def take(self, number):
        with self.lock:
            print(f"main: takes {number} of 5, and tells the listener")
            self.left -= number
            self.taken += number
            listener = self.listener   # as it is now
        listener(self)                 # nothing is held meanwhile

    def total(self):
        if not self.lock.acquire(timeout=0.5):  # with: for ever
            return None
        total = self.left + self.taken
        self.lock.release()
        return total


def listener(stock):
    total = stock.total()
    if total is None:
        print("listener: the lock did not come")
    else:
        print("listener: left and taken are", total)


stock = Stock(listener)
stock.take(2)
stock.take(3)
