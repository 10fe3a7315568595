# /// script
# [tool.observed]
# lines = [
#   '^a pool for each level: answers 9 9 9 9, threads at once (?P<levels>\d+)$',
#   '^a pool in each task: +answers 9 9 9 9, threads at once (?P<nested>\d+)$',
# ]
# compare = ['levels == 4 + 4', 'nested == 4 + 4 * 4']
# breaks = [['WORKERS = 4', 'WORKERS = 3']]
# mutants = [[['return 9', 'return 8']], [['inner_pool.submit(', 'outers[0].submit('], ['    all_run = threading', '    outers[:] = [ThreadPoolExecutor(WORKERS)]; all_run = threading'], ['counted = []', 'counted, outers = [], []'], ['    print("threads', '    outers[0].shutdown(); print("threads']]]
# deadline = 30
# ///
"""Tasks that wait and tasks that work get a pool each: none hangs."""
import threading
from concurrent.futures import ThreadPoolExecutor

WORKERS = 4


def inner(together):
    together.wait(10)              # as many at once as there may be
    counted.append(threading.active_count() - 1)    # without main
    return 9


def outer(inner_pool, all_run, together):
    all_run.wait(10)               # each outer task has a worker
    if inner_pool:
        return inner_pool.submit(inner, together).result()
    with ThreadPoolExecutor(WORKERS) as mine:
        return list(mine.map(inner, [together] * WORKERS))[0]


def evening(words, inner_pool, together):
    counted.clear()
    all_run = threading.Barrier(WORKERS)
    with ThreadPoolExecutor(WORKERS) as outer_pool:
        tasks = [outer_pool.submit(outer, inner_pool, all_run, together)
                 for _ in range(4)]
        answers = [task.result() for task in tasks]
    print(f"{words:23}answers", *answers, end=", ")
    print("threads at once", max(counted))


counted = []
with ThreadPoolExecutor(WORKERS) as inner_pool:
    evening("a pool for each level:", inner_pool, threading.Barrier(4))
evening("a pool in each task:", None, threading.Barrier(16))
