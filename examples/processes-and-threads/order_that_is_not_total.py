# /// script
# [tool.observed]
# exit = 1
# lines = ['^1 to 2: holds 1, wants 2$', '^2 to 1: holds 2, wants 1$']
# never = ['done']
# compare = ['count("in transfer$") == 2']
# stderr = ['^Timeout \(0:00:01\)!$', 'in transfer$']
# breaks = [['return account.name', 'return account.number']]
# ///
"""Ordered by name, two accounts of one name are in no order at all."""
import faulthandler
import threading
import time


class Account:
    def __init__(self, number, name):
        self.number, self.name = number, name
        self.lock = threading.Lock()


def key(account):
    return account.name


def transfer(source, target):
    way = f"{source.number} to {target.number}"
    first, second = sorted((source, target), key=key)
    with first.lock:
        print(f"{way}: holds {first.number}, wants {second.number}")
        time.sleep(0.2)
        with second.lock:
            print(f"{way}: done")


# A watchdog: after one second, show where every thread is, and exit(1).
faulthandler.dump_traceback_later(1, exit=True)

ann, another_ann = Account(1, "Ann"), Account(2, "Ann")
one = threading.Thread(target=transfer, args=(ann, another_ann))
two = threading.Thread(target=transfer, args=(another_ann, ann))
one.start()
time.sleep(0.05)
two.start()
one.join()
two.join()
