# /// script
# [tool.observed]
# lines = ['^read before the first result: 8$', '^read after five results: +13$', '^most read, and not yet used: 9$', '^read in the end: +1000$']
# runs = 2
# without = { "<3.14" = "buffersize is new in 3.14", "pypy3.11" = "buffersize is new in 3.14" }
# breaks = [['buffersize=8', 'buffersize=80']]
# mutants = [[['buffersize=8', 'buffersize=2']], [['range(1000)', 'range(100)']]]
# ///
"""With a buffersize, map reads on when a result is taken."""
import threading
from concurrent.futures import ThreadPoolExecutor

read, gate = [], threading.Event()


def lines():
    for number in range(1000):
        read.append(number)
        yield number


def work(number):
    gate.wait(10)
    return number


with ThreadPoolExecutor(4) as pool:
    results = pool.map(work, lines(), buffersize=8)
    print("read before the first result:", len(read))
    gate.set()
    for _ in range(5):
        next(results)
    print("read after five results:     ", len(read))
    ahead = max(len(read) - result for result in results)
print("most read, and not yet used:", ahead)
print("read in the end:             ", len(read))
