# /// script
# [tool.observed]
# lines = ['^map: +0 1 2 3, the first when 4 of 4 were done$', '^as_completed: [123] [123] [123] 0, the first when [1-3] of 4 were done$']
# runs = 2
# breaks = [['if number == 0:', 'if number == 3:']]
# mutants = [[['results = pool.map(work, range(4))', 'results = (f.result() for f in as_completed([pool.submit(work, n) for n in range(4)]))']], [['as_completed(asked)', 'asked'], ['asked = ', 'go.set(); asked = ']]]
# [tool.observed.outcomes."1 2 3 0, each as soon as it is done"]
# lines = ['^map: +1 2 3 0']
# [tool.observed.outcomes."0 1 2 3, the first as soon as any is done"]
# lines = ['^map: +0 1 2 3, .* 1 of 4']
# [tool.observed.outcomes."0 1 2 3, the first when all are done"]
# lines = ['^map: +0 1 2 3, .* 4 of 4']
# at_least = 2
# share = 1.0
# ///
"""Task 0 is the last to be done. Which result does main get first?"""
import threading
from concurrent.futures import ThreadPoolExecutor, as_completed, wait


class Pool(ThreadPoolExecutor):
    def submit(self, *args):
        futures.append(super().submit(*args))
        return futures[-1]


def work(number):
    if number == 0:
        go.wait(10)
        wait(futures[1:])          # for all the others
    return number


def follow(name, results):
    got = []
    for result in results:
        if not got:
            done = sum(future.done() for future in futures)
        got.append(result)
        go.set()
    print(name, *got, end=f", the first when {done} of 4 were done\n")


with Pool(4) as pool:
    futures, go = [], threading.Event()
    results = pool.map(work, range(4))
    go.set()
    follow("map:         ", results)
    futures, go = [], threading.Event()
    asked = [pool.submit(work, number) for number in range(4)]
    follow("as_completed:", (f.result() for f in as_completed(asked)))
