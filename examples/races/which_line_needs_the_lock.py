# /// script
# [tool.observed]
# lines = ['^sold (?P<sold>\d+), stock (?P<stock>\d+) of 3$']
# compare = ['sold == 2', 'stock == 2']
# deadline = 10
# breaks = [['stock = left', 'stock -= 1']]
# mutants = [[['sold += 1', 'pass']]]
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
