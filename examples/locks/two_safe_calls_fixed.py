# /// script
# [tool.observed]
# runs = 5
# lines = ['^one method, one lock: sold (?P<sold>\d), balance (?P<one>-?\d+)$', '^one method, no lock: +sold (?P<bare>\d), balance (?P<none>-?\d+)$']
# compare = ['sold == 1', 'one == 20', 'bare == 2', 'none == -60']
# breaks = [['run(threading.Lock(), 0.3)', 'run(contextlib.nullcontext(), 10)'], ['run(contextlib.nullcontext(), 10)', 'run(threading.Lock(), 0.3)']]
# ///
"""One method asks and takes, under one lock."""
import contextlib
import threading


class Account:
    def __init__(self, total, lock, gap):
        self.total, self.lock, self.gap = total, lock, gap

    def withdraw_if_there(self, amount):
        with self.lock:
            if self.total < amount:
                return False
            self.gap()              # between asking and taking
            self.total -= amount
            return True


def run(lock, patience):
    met, sold = threading.Barrier(2), []

    def gap():
        try:
            met.wait(patience)      # both have asked
        except threading.BrokenBarrierError:
            pass                    # the other cannot come

    def buy():
        if account.withdraw_if_there(80):
            sold.append(1)

    account = Account(100, lock, gap)
    buyers = [threading.Thread(target=buy) for _ in "ab"]
    for buyer in buyers:
        buyer.start()
    for buyer in buyers:
        buyer.join()
    return f"sold {len(sold)}, balance {account.total}"


print("one method, one lock:", run(threading.Lock(), 0.3))
print("one method, no lock: ", run(contextlib.nullcontext(), 10))
