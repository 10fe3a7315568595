# /// script
# [tool.observed]
# lines = ['^sold (?P<sold>\d+), stock (?P<stock>\d+) of 3$']
# compare = ['sold == 2', 'stock == 2']
# deadline = 10
# breaks = [['stock = left', 'stock -= 1']]
# mutants = [[['sold += 1', 'pass']]]
#
# [tool.observed.exercise]
# lines = ['^sold 2, stock 1 of 3$']
#
# [[tool.observed.exercise.choices]]
# says = "Hold the lock while writing: `with lock: stock = left`"
# edits = [["    stock = left", "    with lock:\n        stock = left"]]
# right = false
# because = "Both had read 3 before either wrote, so both wrote 2: the old value was too old when the lock came."
#
# [[tool.observed.exercise.choices]]
# says = "Hold the lock while reading: `with lock: left = stock - 1`"
# edits = [["    left = stock - 1\n", "    with lock:\n        left = stock - 1\n"]]
# right = false
# because = "The lock is free again in the gap, and the other thread reads the same 3."
#
# [[tool.observed.exercise.choices]]
# says = "Hold it from the read to the write"
# edits = [["    left = stock - 1\n    meet()\n    stock = left\n", "    with lock:\n        left = stock - 1\n        meet()\n        stock = left\n"]]
# right = true
# because = "The second thread reads after the first has written."
#
# [[tool.observed.exercise.choices]]
# says = "Make it one line: `stock = stock - 1 + (meet() or 0)`"
# edits = [["    left = stock - 1\n    meet()\n    stock = left\n", "    stock = stock - 1 + (meet() or 0)\n"]]
# right = false
# because = "One line is not one step: `stock` is read, then the call comes, then the result is written."
# ///
"""Two sales, one item too many left: which lines need the lock?"""
import threading

lock = threading.Lock()
both = threading.Barrier(2)
stock, sold = 3, 0


def meet():                  # the gap: the other may come this far
    try:
        both.wait(1.5)
    except threading.BrokenBarrierError:
        pass


def sell():
    global stock
    left = stock - 1
    meet()
    stock = left


threads = [threading.Thread(target=sell) for _ in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
    sold += 1
print(f"sold {sold}, stock {stock} of 3")
