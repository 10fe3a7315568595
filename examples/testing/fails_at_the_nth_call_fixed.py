# /// script
# [tool.observed]
# runs = 2
# lines = [
#   '^no call fails: lock free, sum 20$',
#   '^call 1 fails: +lock free, sum 20$',
#   '^call 2 fails: +lock free, sum 20$',
#   '^call 3 fails: +lock free, sum 20$',
#   '^call 4 fails: +never came$',
# ]
# breaks = [["    with lock:\n", "    lock.acquire()\n    if lock:\n"], ['{"a": a - 5, "b": b + 5}', '{"a": a - 5, "b": b}']]
# mutants = [[['if self.calls == self.nth', 'if False']], [['with lock:', 'if lock.acquire():']]]
# ///
"""The mended transfer, under the same faults: nothing is left behind."""
import itertools
import threading


class Faulty:
    """Two accounts, of which the nth call fails."""

    def __init__(self, nth):
        self.nth, self.calls, self.money = nth, 0, {"a": 10, "b": 10}

    def call(self):
        self.calls += 1
        if self.calls == self.nth:
            raise OSError("the disk is full")

    def read(self, name):
        self.call()
        return self.money[name]

    def write(self, money):            # both, or nothing
        self.call()
        self.money = money


def transfer(accounts, lock):
    with lock:
        a = accounts.read("a")                        # call 1
        b = accounts.read("b")                        # call 2
        accounts.write({"a": a - 5, "b": b + 5})      # call 3


def left_behind(nth):
    accounts, lock = Faulty(nth), threading.Lock()
    try:
        transfer(accounts, lock)
        if nth:
            return "never came"
    except OSError:
        pass
    return (f"lock {'held' if lock.locked() else 'free'},"
            f" sum {sum(accounts.money.values())}")


print("no call fails:", left_behind(None))
for nth in itertools.count(1):
    said = left_behind(nth)
    print(f"call {nth} fails: ", said)
    if said == "never came":
        break
