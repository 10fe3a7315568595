# /// script
# [tool.observed]
# lines = ['^gave up: 0 of 2, tried again (?P<again>\d+) times$', '^together they have 200 of 200$']
# compare = ['2 <= again < 100']
# breaks = [['            source.balance -= 10', '            pass']]
# mutants = [[['        if attempt == 0:', '        if False:']]]
# deadline = 15
# ///
"""All locks, then the change; if one does not come, all anew."""
import random
import threading
import time


class Account:
    def __init__(self):
        self.balance, self.lock = 100, threading.Lock()


def transfer(source, target, attempt):
    with source.lock:
        if attempt == 0:
            both_hold.wait(10)     # the same bad start
        got = target.lock.acquire(timeout=0.1)
        if attempt == 0:
            both_asked.wait(10)
        if not got:
            raise TimeoutError("the second lock did not come")
        try:
            source.balance -= 10
            target.balance += 10
        finally:
            target.lock.release()


def work(source, target):
    for attempt in range(50):
        try:
            return transfer(source, target, attempt)
        except TimeoutError:
            again.append(attempt)
        time.sleep(random.uniform(0, 0.05 * (attempt + 1)))
    gave_up.append(source)


both_hold, both_asked = threading.Barrier(2), threading.Barrier(2)
ann, bob = Account(), Account()
again, gave_up = [], []
threads = [threading.Thread(target=work, args=pair)
           for pair in ((ann, bob), (bob, ann))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f"gave up: {len(gave_up)} of 2, tried again {len(again)} times")
print(f"together they have {ann.balance + bob.balance} of 200")
