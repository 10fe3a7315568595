# /// script
# dependencies = ["numpy"]
#
# [tool.observed]
# alone = true
# deadline = 20
# lines = [
#   '^one process, Python +(?P<one>[\d.]+) s$',
#   '^two processes, Python +(?P<two>[\d.]+) s$',
#   '^one thread, numpy +(?P<array>[\d.]+) s$',
# ]
# compare = ['array < 0.5 * two', 'array < 0.25 * one']
# control = ['two < 0.8 * one']
# breaks = [['int(np.square(np.arange(N)).sum())', 'sum(int(x) ** 2 for x in np.arange(N))']]
# ///
"""Much data, fast, without any concurrency: hand the loop over to C."""
import time
from concurrent.futures import ProcessPoolExecutor

import numpy as np

N = 2_500_000


def squares(numbers):
    return sum(number * number for number in numbers)


def report(name, work):
    times = []
    for _ in range(3):                          # the best of three
        start = time.perf_counter()
        answer = work()
        times.append(time.perf_counter() - start)
    print(f"{name:22} {min(times):6.3f} s")
    return answer


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as pool:
        list(pool.map(time.sleep, [0.1, 0.1]))  # start the workers
        halves = range(N // 2), range(N // 2, N)
        answers = {
            report("one process, Python", lambda: squares(range(N))),
            report("two processes, Python",
                   lambda: sum(pool.map(squares, halves))),
            report("one thread, numpy",
                   lambda: int(np.square(np.arange(N)).sum())),
        }
    assert len(answers) == 1
