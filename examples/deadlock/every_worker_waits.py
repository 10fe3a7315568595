# /// script
# [tool.observed]
# lines = [
#   '^3 outer tasks, 4 workers: +answers 9 9 9$',
#   '^4 outer tasks, 4 workers: +answers none none none none$',
#   '^the last evening: inner tasks begun +(?P<begun>\d) of 4$',
# ]
# compare = ['begun == 0']
# breaks = [['WORKERS = 4', 'WORKERS = 5']]
# deadline = 15
# ///
"""A pool of four serves three who wait inside it, and not four."""
import threading
from concurrent.futures import ThreadPoolExecutor, TimeoutError

WORKERS = 4
begun = []


def inner():
    begun.append("inner")
    return 9


def outer(all_run, all_asked, patience):
    all_run.wait(10)               # each outer task has a worker
    answer = pool.submit(inner)
    try:
        return answer.result(timeout=patience)
    except TimeoutError:           # without it: for ever
        return "none"
    finally:
        at_the_end.append(len(begun))
        all_asked.wait(10)         # nobody leaves before all asked


for number, patience in ((3, 10), (4, 0.3)):
    begun.clear()
    at_the_end = []
    all_run, all_asked = (threading.Barrier(number) for _ in range(2))
    with ThreadPoolExecutor(WORKERS) as pool:
        tasks = [pool.submit(outer, all_run, all_asked, patience)
                 for _ in range(number)]
        answers = [task.result() for task in tasks]
    print(f"{number} outer tasks, 4 workers:  answers", *answers)
print(f"the last evening: inner tasks begun {max(at_the_end)} of 4")
