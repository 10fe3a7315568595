# /// script
# [tool.observed]
# runs = 5
# lines = ['^RLock: 10$', '^a part without a lock: 10$', '^Lock: waits for itself$']
# breaks = [['threading.RLock(), ', 'threading.Lock(), '], ['balance_unlocked(self)', 'self.balance()']]
# mutants = [[['Account(threading.Lock(), Account.balance)', 'Account(threading.RLock(), Account.balance)']]]
# ///
"""Two ways out: a lock with an owner, or a part without a lock."""
import threading


def balance_unlocked(account):      # whoever calls it holds the lock
    return account.total


class Account:
    def __init__(self, lock, report):
        self.lock, self.report = lock, report
        self.total = 0

    def balance(self):
        if not self.lock.acquire(timeout=0.3):
            return "waits for itself"
        try:
            return balance_unlocked(self)
        finally:
            self.lock.release()

    def deposit(self, amount):
        with self.lock:
            self.total += amount
            return self.report(self)


for name, account in [
        ("RLock:", Account(threading.RLock(), Account.balance)),
        ("a part without a lock:",
         Account(threading.Lock(), balance_unlocked)),
        ("Lock:", Account(threading.Lock(), Account.balance))]:
    print(name, account.deposit(10))
