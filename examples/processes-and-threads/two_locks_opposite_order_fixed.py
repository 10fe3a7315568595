# /// script
# [tool.observed]
# timeline = true
# runs = 3
# lines = ['^Ann to Bob: done$', '^Bob to Ann: done$', '^balances: 100 100$']
# breaks = [['first, second = sorted((source, target), key=by_name)', 'first, second = source, target']]
# ///
"""Whoever needs both locks takes them in one order: no circle, no deadlock."""
import faulthandler
import threading
import time


class Account:
    def __init__(self, name):
        self.name = name
        self.balance = 100
        self.lock = threading.Lock()


def by_name(account):
    return account.name


def transfer(source, target):
    way = f"{source.name} to {target.name}"
    first, second = sorted((source, target), key=by_name)
    with first.lock:
        print(f"{way}: holds {first.name}, wants {second.name}")
        time.sleep(0.2)
        with second.lock:
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
print("balances:", ann.balance, bob.balance)
