# /// script
# [tool.observed]
# lines = ['^main: takes 2 of 5, and tells the listener$', '^listener: (?P<answer>the lock did not come)$']
# never = ['listener: left and taken']
# breaks = [['threading.Lock()', 'threading.RLock()']]
# mutants = [[['print("listener: the lock', 'print("the lock']], [['takes {number} of', 'takes {self} of']]]
# deadline = 4
# [tool.observed.exercise]
# lines = ['^listener: left and taken are 5$']
# [[tool.observed.exercise.choices]]
# says = "`RLock` in place of `Lock`"
# edits = [["threading.Lock()", "threading.RLock()"]]
# right = false
# because = "It lets the listener in, in the middle of the change: two were taken and are counted nowhere."
# [[tool.observed.exercise.choices]]
# says = "Call the listener in a thread of its own, and join it"
# edits = [["            self.listener(self)        #", "            thread = threading.Thread(target=self.listener, args=(self,))\n            thread.start()\n            thread.join()  #"]]
# right = false
# because = "The new thread waits for the lock, and main, which has it, for the thread."
# [[tool.observed.exercise.choices]]
# says = "Call the listener after the `with` block"
# edits = [["            self.listener(self)        #", "            pass  #"], ["            self.taken += number", "            self.taken += number\n        self.listener(self)"]]
# right = true
# because = "The change is whole by then, and the lock is free."
# [[tool.observed.exercise.choices]]
# says = "Call the listener at the beginning of the `with` block"
# edits = [["            self.listener(self)        #", "            pass  #"], ["        with self.lock:\n            print", "        with self.lock:\n            self.listener(self)\n            print"]]
# right = false
# because = "Nothing is half done there; but the lock is held all the same."
# ///
"""A listener asks the object that calls it, and waits for its caller."""
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
            self.listener(self)        # a call to who knows whom
            self.taken += number

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


Stock(listener).take(2)
