# /// script
# [tool.observed]
# lines = [
#   '^one: the poorer first: bob ann$',
#   '^two: the poorer first: ann bob$',
#   '^got the second lock: False False$',
# ]
# breaks = [['balance["ann"] -= 30', 'balance["ann"] -= 3']]
# deadline = 15
# ///
"""Ordered by what changes, two threads may see two orders."""
import threading

balance = {"ann": 100, "bob": 90}
lock = {"ann": threading.Lock(), "bob": threading.Lock()}
sorted_once = threading.Event()
both_hold, both_asked = threading.Barrier(2), threading.Barrier(2)
log, answers = [], []


def transfer(who):
    first, second = sorted(balance, key=balance.get)
    log.append(f"{who}: the poorer first: {first} {second}")
    sorted_once.set()
    with lock[first]:
        both_hold.wait(10)         # each has its first lock by now
        got = lock[second].acquire(timeout=0.3)
        answers.append(got)
        both_asked.wait(10)        # nobody lets go before both asked
        if got:
            lock[second].release()


one = threading.Thread(target=transfer, args=("one",))
two = threading.Thread(target=transfer, args=("two",))
one.start()
sorted_once.wait()
balance["ann"] -= 30               # a third has paid something out
two.start()
one.join()
two.join()
print(*log, sep="\n")
print("got the second lock:", *answers)
