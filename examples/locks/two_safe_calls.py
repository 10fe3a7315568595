# /// script
# [tool.observed]
# runs = 5
# deadline = 5
# lines = ['^both were told: 100 100$', '^balance: (?P<balance>-?\d+)$']
# compare = ['balance == -60']
# breaks = [['account.withdraw(80)', 'account.withdraw(8)'], ["        with self.lock:\n            return self.total", "        with self.lock:\n            return self.total + 1"]]
# [tool.observed.outcomes."the balance is 20"]
# lines = ['^balance: 20$']
# [tool.observed.outcomes."the balance is -60"]
# lines = ['^balance: -60$']
# at_least = 5
# share = 1
# [tool.observed.exercise]
# lines = ['^balance: 20$']
# [[tool.observed.exercise.choices]]
# says = "An `RLock` in the class"
# edits = [['threading.Lock()', 'threading.RLock()']]
# right = false
# because = "Each call is whole already. The gap lies between two calls, in the caller."
# [[tool.observed.exercise.choices]]
# says = "Hold a lock of the callers round both calls: `with till:`"
# edits = [["def buy(account):\n    told.append(account.balance())\n    all_told.wait(10)               # both have asked\n    if told[0] >= 80:\n        account.withdraw(80)", "till = threading.Lock()\n\n\ndef buy(account):\n    all_told.wait(10)\n    with till:\n        if account.balance() >= 80:\n            account.withdraw(80)"], ['*told', '100, 100']]
# right = true
# because = "It works as long as every caller takes that lock; the next one will not know of it."
# [[tool.observed.exercise.choices]]
# says = "Ask in `withdraw` as well, under its lock: `if self.total >= amount`"
# edits = [["            self.total -= amount", "            if self.total >= amount:\n                self.total -= amount"]]
# right = true
# because = "The question and the change are under one lock, and no caller has to think of it."
# [[tool.observed.exercise.choices]]
# says = "Ask twice in `buy`"
# edits = [["    if told[0] >= 80:", "    if told[0] >= 80 and told[1] >= 80:"]]
# right = false
# because = "Both were told 100, and that is what both look at."
# ///
"""balance() locks, withdraw() locks. Two buyers, 100 in the till."""
import threading


class Account:
    def __init__(self, total):
        self.total, self.lock = total, threading.Lock()

    def balance(self):
        with self.lock:
            return self.total

    def withdraw(self, amount):
        with self.lock:
            self.total -= amount


told, all_told = [], threading.Barrier(2)


def buy(account):
    told.append(account.balance())
    all_told.wait(10)               # both have asked
    if told[0] >= 80:
        account.withdraw(80)


account = Account(100)
buyers = [threading.Thread(target=buy, args=(account,)) for _ in "ab"]
for buyer in buyers:
    buyer.start()
for buyer in buyers:
    buyer.join()
print("both were told:", *told)
print("balance:", account.balance())
