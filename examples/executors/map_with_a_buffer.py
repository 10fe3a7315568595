# /// script
# [tool.observed]
# lines = ['^read when map comes back: +8$', '^while main waits for one: +9$', '^after five results: +13$', '^most read, and not yet used: 9$', '^read in the end: +1000$']
# runs = 2
# without = { "<3.14" = "buffersize is new in 3.14", "pypy3.11" = "buffersize is new in 3.14" }
# breaks = [['buffersize=8', 'buffersize=80']]
# mutants = [[['buffersize=8', 'buffersize=9']], [['range(1000)', 'range(100)']]]
# ///
"""With a buffersize, map reads on when a result is taken."""
import threading
from concurrent.futures import ThreadPoolExecutor

read, ahead, gate = [], [], threading.Event()


def lines():
    for number in range(1000):
        read.append(number)
        if number == 8:            # the ninth
            gate.set()
        yield number


def work(number):
    gate.wait(10)
    ahead.append(len(read))
    return number


with ThreadPoolExecutor(4) as pool:
    results = pool.map(work, lines(), buffersize=8)
    print("read when map comes back: ", len(read))
    next(results)
    print("while main waits for one: ", ahead[0])
    for _ in range(4):
        next(results)
    print("after five results:       ", len(read))
    most = max(len(read) - result for result in results)
print("most read, and not yet used:", most)
print("read in the end:          ", len(read))
