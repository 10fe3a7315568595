# /// script
# [tool.observed]
# lines = ['^lines read before the first result: 1000$', '^lines read in the end: 1000$']
# runs = 2
# breaks = [['gate.wait(10)', 'pass'], ['first = next(results)', 'first = next(map(work, lines))']]
# mutants = [[['range(1000)', 'range(999)']]]
# [tool.observed.outcomes."4 of 1000, as many as workers"]
# lines = ['^lines read before the first result: 4$']
# [tool.observed.outcomes."1 of 1000, the next when it is asked for"]
# lines = ['^lines read before the first result: 1$']
# [tool.observed.outcomes."all 1000"]
# lines = ['^lines read before the first result: 1000$']
# at_least = 2
# share = 1.0
# ///
"""A generator reads 1000 lines. How far is it when a result is there?"""
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
    results = pool.map(work, lines())
    before = len(read)             # no task is done yet
    gate.set()
    first = next(results)
    print("lines read before the first result:", before)
    for _ in results:
        pass
print("lines read in the end:", len(read))
