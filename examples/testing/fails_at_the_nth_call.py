# /// script
# [tool.observed]
# runs = 2
# lines = [
#   '^no call fails: lock free, sum 20$',
#   '^call 1 fails: +lock held, sum 20$',
#   '^call 2 fails: +lock held, sum 20$',
#   '^call 3 fails: +lock free, sum 20$',
#   '^call 4 fails: +lock free, sum 15$',
#   '^call 5 fails: +never came$',
# ]
# breaks = [['if self.calls == self.nth', 'if False']]
# mutants = [
#   [["    lock.acquire()\n", "    lock.acquire(); lock.release()\n"], ["    try:\n        accounts", "    lock.acquire()\n    try:\n        accounts"]],
#   [['accounts.write("b", b + 5)', 'accounts.write("b", b)']],
#   [["        accounts.write(\"b\", b + 5)     # call 4\n", ""]],
# ]
#
# [tool.observed.exercise]
# never = ['lock held', 'sum 15']
# [[tool.observed.exercise.choices]]
# says = "`with lock:` round all four"
# edits = [["    lock.acquire()\n", "    with lock:\n     accounts_of(accounts)\n\n\ndef accounts_of(accounts):\n"], ["    finally:\n        lock.release()\n", "    finally:\n        pass\n"]]
# right = false
# because = "The lock is free in each case. But when call 4 fails, five are gone all the same."
# [[tool.observed.exercise.choices]]
# says = "`with lock:` round all four, and a failed second write puts the first back"
# edits = [["    lock.acquire()\n", "    with lock:\n     accounts_of(accounts)\n\n\ndef accounts_of(accounts):\n"], ["    finally:\n        lock.release()\n", "    except OSError:\n        accounts.write(\"a\", a)\n        raise\n"]]
# right = true
# because = "The lock is freed by `with`, the money by the `except`. The next fault to try is one in the write that puts it back."
# [[tool.observed.exercise.choices]]
# says = "The two reads before the `acquire`"
# edits = [["    lock.acquire()\n", ""], ["    try:\n        accounts.write(\"a\"", "    lock.acquire()\n    try:\n        accounts.write(\"a\""]]
# right = false
# because = "A read that fails holds no lock now. But what was read may be old by the time of the write, and call 4 loses five as before."
# ///
"""Each call fails in its turn: what does it leave behind?"""
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

    def write(self, name, amount):
        self.call()
        self.money[name] = amount


def transfer(accounts, lock):
    lock.acquire()
    a = accounts.read("a")             # call 1
    b = accounts.read("b")             # call 2
    try:
        accounts.write("a", a - 5)     # call 3
        accounts.write("b", b + 5)     # call 4
    finally:
        lock.release()


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
