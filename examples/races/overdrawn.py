# /// script
# [tool.observed]
# lines = ['^paid out: (?P<paid>\d+), balance: (?P<balance>-?\d+)$']
# compare = ['paid == 140', 'balance == -40']
# deadline = 10
# breaks = [['if balance >= amount:', 'if balance >= amount and not paid:'], ['        meet()', '        time.sleep(0)']]
# mutants = [[['balance -= amount', 'balance -= amount - 1']]]
#
# [tool.observed.exercise]
# lines = ['^paid out: 70, balance: 30$']
#
# [[tool.observed.exercise.choices]]
# says = "A lock round the question too: `with lock: enough = balance >= amount`"
# edits = [["    if balance >= amount:", "    with lock:\n        enough = balance >= amount\n    if enough:"]]
# right = false
# because = "Between the two the lock is free, and the answer grows old."
#
# [[tool.observed.exercise.choices]]
# says = "One lock round question and subtraction"
# edits = [["    if balance >= amount:\n        meet()\n        with lock:\n            balance -= amount\n        paid.append(amount)", "    with lock:\n        if balance >= amount:\n            meet()\n            balance -= amount\n            paid.append(amount)"]]
# right = true
# because = "Whoever asks second asks when the first has subtracted."
#
# [[tool.observed.exercise.choices]]
# says = "Ask once more, inside the lock that stands there"
# edits = [["            balance -= amount\n        paid.append(amount)", "            if balance >= amount:\n                balance -= amount\n                paid.append(amount)"]]
# right = true
# because = "The first question may be out of date; the one that counts stands in one lock with the subtraction."
#
# [[tool.observed.exercise.choices]]
# says = "One lock round both, made in the function: `with threading.Lock():`"
# edits = [["    if balance >= amount:\n        meet()\n        with lock:\n            balance -= amount\n        paid.append(amount)", "    with threading.Lock():\n        if balance >= amount:\n            meet()\n            balance -= amount\n            paid.append(amount)"]]
# right = false
# because = "Each call makes a lock of its own, and nobody else ever asks for it."
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
