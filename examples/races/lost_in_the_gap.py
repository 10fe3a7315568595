# /// script
# [tool.observed]
# lines = [
#   '^paid in: 10, balance: (?P<balance>\d+)$',
# ]
# compare = ['balance == 5']
# breaks = [['both.wait(10)', 'pass']]
# mutants = [
#   [['both.wait(10)', 'pass'], ['5 + 5', '9']],
#   [['old + amount', 'balance + amount']],
# ]
# ///
"""Read, wait for the other, write: the update is lost in every run."""
import threading

balance = 0
both = threading.Barrier(2)


def pay_in(amount):
    global balance
    old = balance
    both.wait(10)          # the gap: until both have read
    balance = old + amount


threads = [threading.Thread(target=pay_in, args=(5,)) for _ in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f"paid in: {5 + 5}, balance: {balance}")
