# /// script
# [tool.observed]
# lines = [
#   '^no lock: +balance (?P<none>\d+)$',
#   '^a lock for each: +balance (?P<own>\d+)$',
#   '^one lock: +balance (?P<one>\d+)$',
# ]
# compare = ['none == 5', 'own == 5', 'one == 10']
# deadline = 15
# breaks = [['[threading.Lock()] * 2', '[threading.Lock(), threading.Lock()]']]
# mutants = [
#   [['"no lock:", [nullcontext()] * 2', '"no lock:", [threading.Lock()] * 2']],
#   [['"a lock for each:", [threading.Lock(), threading.Lock()]', '"a lock for each:", [threading.Lock()] * 2']],
# ]
# ///
"""The same gap, with one lock round read and write: nothing is lost."""
import threading
from contextlib import nullcontext


def pay_in(account, lock, both):
    with lock:
        old = account["balance"]
        try:
            both.wait(1.5)          # the gap: until both have read
        except threading.BrokenBarrierError:
            pass                    # the other did not come
        account["balance"] = old + 5


def run(locks):
    account, both = {"balance": 0}, threading.Barrier(2)
    threads = [threading.Thread(target=pay_in,
                                args=(account, lock, both))
               for lock in locks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return account["balance"]


for name, locks in [
        ("no lock:", [nullcontext()] * 2),
        ("a lock for each:", [threading.Lock(), threading.Lock()]),
        ("one lock:", [threading.Lock()] * 2)]:
    print(f"{name:17} balance {run(locks)}")
