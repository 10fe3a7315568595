# /// script
# [tool.observed]
# lines = ['^paid in: 15, balance: (?P<balance>\d+)$']
# compare = ['balance == 5']
# breaks = [['    all_three.wait(10)', '    pass'], ['    old = balance', '    pass'], ['old + amount', 'balance + amount']]
#
# [tool.observed.outcomes."5"]
# lines = ['balance: 5$']
#
# [tool.observed.outcomes."10"]
# lines = ['balance: 10$']
#
# [tool.observed.outcomes."15"]
# lines = ['balance: 15$']
# ///
"""Three threads pay in five each."""
import threading

balance = 0
all_three = threading.Barrier(3)


def pay_in(amount):
    global balance
    old = balance
    all_three.wait(10)
    balance = old + amount


threads = [threading.Thread(target=pay_in, args=(5,)) for _ in "abc"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f"paid in: {3 * 5}, balance: {balance}")
