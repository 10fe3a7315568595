# /// script
# [tool.observed]
# timeline = true
# runs = 3
# lines = [
#   '^Ann to Bob: done$',
#   '^Bob to Ann: done$',
#   '^Ann to Ann: nothing to do$',
#   '^balances: 100 100$',
# ]
# order = [['^Ann to Bob: done$', '^Bob to Ann: holds']]
# breaks = [['return account.number', 'return 0']]
# mutants = [
#   [['if source is target:', 'if False:']],
#   [['target.balance += 10', 'target.balance += 11']],
#   [['one.start()', 'pass'], ['one.join()', 'one.run()']],
# ]
# ///
"""Whoever needs both locks takes them in one order: no circle, no deadlock."""
import faulthandler
import threading
import time


class Account:
    def __init__(self, number, name):
        self.number, self.name = number, name    # no two have one number
        self.balance = 100
        self.lock = threading.Lock()


def by_number(account):
    return account.number


def transfer(source, target):
    way = f"{source.name} to {target.name}"
    if source is target:
        print(f"{way}: nothing to do")
        return
    first, second = sorted((source, target), key=by_number)
    with first.lock:
        print(f"{way}: holds {first.name}, wants {second.name}")
        time.sleep(0.2)
        with second.lock:
            source.balance -= 10
            target.balance += 10
            print(f"{way}: done")


# A watchdog: after one second, show where every thread is, and exit(1).
faulthandler.dump_traceback_later(1, exit=True)

ann, bob = Account(1, "Ann"), Account(2, "Bob")
one = threading.Thread(target=transfer, args=(ann, bob))
two = threading.Thread(target=transfer, args=(bob, ann))
one.start()
time.sleep(0.05)
two.start()
one.join()
two.join()
transfer(ann, ann)
print("balances:", ann.balance, bob.balance)
