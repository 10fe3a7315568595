# /// script
# [tool.observed]
# lines = ['^for in map, break: +begun 0 1$', '^results kept, break: +begun 0 1 2 3 4 5$', '^with closing: +begun 0 1$']
# runs = 2
# interpreters = ["3.8"]
# breaks = [['if close else', 'if not close else']]
# mutants = [[['if result == 0:', 'if result == 2:']]]
# [tool.observed.on."pypy3.11"]
# lines = ['^for in map, break: +begun 0 1 2 3 4 5$', '^results kept, break: +begun 0 1 2 3 4 5$', '^with closing: +begun 0 1$']
# ///
"""Main takes one result of six, and leaves. Which tasks are begun?"""
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, nullcontext


def run(keep, close):
    begun, second, left = [], threading.Event(), threading.Event()

    def work(number):
        begun.append(number)
        if number == 1:
            second.set()
            left.wait(10)          # until main has left the loop
        return number

    with ThreadPoolExecutor(1) as pool:
        results = [pool.map(work, range(6))]
        with closing(results[0]) if close else nullcontext():
            for result in results[0] if keep else results.pop():
                second.wait(10)
                if result == 0:
                    break
        left.set()
    return begun


print("for in map, break:   begun", *run(keep=False, close=False))
print("results kept, break: begun", *run(keep=True, close=False))
print("with closing:        begun", *run(keep=True, close=True))
