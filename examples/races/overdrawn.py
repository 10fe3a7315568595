# /// script
# [tool.observed]
# lines = ['^paid out: (?P<paid>\d+), balance: (?P<balance>-?\d+)$']
# compare = ['paid == 140', 'balance == -40']
# deadline = 10
# breaks = [['if balance >= amount:', 'if balance >= amount and not paid:'], ['        meet()', '        time.sleep(0)']]
# mutants = [[['balance -= amount', 'balance -= amount - 1']]]
#
# [tool.observed.outcomes."140 is paid out of 100"]
# lines = ['^paid out: 140']
#
# [tool.observed.outcomes."70 is paid out, the second is refused"]
# lines = ['^paid out: 70']
#
# [tool.observed.outcomes."nothing is paid out"]
# lines = ['^paid out: 0']
# ///
"""A hundred in the account, and two withdraw seventy each."""
import threading

balance, paid = 100, []
lock, both = threading.Lock(), threading.Barrier(2)


def meet():                     # the gap: both may come this far
    try:
        both.wait(1.5)
    except threading.BrokenBarrierError:
        pass


def withdraw(amount):
    global balance
    if balance >= amount:
        meet()
        with lock:
            balance -= amount
        paid.append(amount)


threads = [threading.Thread(target=withdraw, args=(70,)) for _ in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f"paid out: {sum(paid)}, balance: {balance}")
