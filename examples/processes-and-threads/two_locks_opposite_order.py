# /// script
# [tool.observed]
# runs = 3
# exit = 1
# lines = ['^Ann to Bob: holds Ann, wants Bob$', '^Bob to Ann: holds Bob, wants Ann$']
# never = ['done']
# stderr = ['^Timeout \(0:00:01\)!$', 'in transfer$', 'in join$']
# compare = ['count("in transfer$") == 2', 'cpu < 0.5']
# breaks = [['args=(bob, ann)', 'args=(ann, bob)']]
# mutants = [
#   [['import time', 'import time; all(iter(lambda: time.process_time() < 0.6, False))']],
# ]
#
# [tool.observed.exercise]
# exit = 0
# lines = ['^Ann to Bob: done$', '^Bob to Ann: done$']
# [[tool.observed.exercise.choices]]
# says = "An `RLock` for each account"
# edits = [["threading.Lock()", "threading.RLock()"]]
# right = false
# because = "It lets its owner take it again. Here each thread wants the other's."
# [[tool.observed.exercise.choices]]
# says = "One lock for all accounts, taken in the same two places"
# edits = [
#   ["    def __init__", "    lock = threading.Lock()\n\n    def __init__"],
#   ["        self.lock = threading.Lock()\n", ""],
# ]
# right = false
# because = "The first thread takes the lock, and then wants it once more. It waits for itself."
# [[tool.observed.exercise.choices]]
# says = "One lock for all accounts, taken once"
# edits = [
#   ["    def __init__", "    lock = threading.Lock()\n\n    def __init__"],
#   ["        self.lock = threading.Lock()\n", ""],
#   [
#     "        with target.lock:\n            source.balance -= 10\n            target.balance += 10\n            print(f\"{way}: done\")",
#     "        source.balance -= 10\n        target.balance += 10\n        print(f\"{way}: done\")",
#   ],
# ]
# right = true
# because = "Where there is one lock there is no order. The transfers wait for each other, also those that have no account in common."
# [[tool.observed.exercise.choices]]
# says = "The lock of whose name comes first is taken first"
# edits = [
#   [
#     "    with source.lock:",
#     "    first, second = sorted((source, target), key=lambda one: one.name)\n    with first.lock:",
#   ],
#   ["with target.lock", "with second.lock"],
# ]
# right = true
# because = "Both threads want Ann's lock first. The one that gets it finds Bob's free."
# ///
"""Two threads take the same two locks in opposite order: neither goes on."""
import faulthandler
import threading
import time


class Account:
    def __init__(self, name):
        self.name = name
        self.balance = 100
        self.lock = threading.Lock()


def transfer(source, target):
    way = f"{source.name} to {target.name}"
    with source.lock:
        print(f"{way}: holds {source.name}, wants {target.name}")
        time.sleep(0.2)
        with target.lock:
            source.balance -= 10
            target.balance += 10
            print(f"{way}: done")


# A watchdog: after one second, show where every thread is, and exit(1).
faulthandler.dump_traceback_later(1, exit=True)

ann, bob = Account("Ann"), Account("Bob")
one = threading.Thread(target=transfer, args=(ann, bob))
two = threading.Thread(target=transfer, args=(bob, ann))
one.start()
time.sleep(0.05)
two.start()
one.join()
two.join()
