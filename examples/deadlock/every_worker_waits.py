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
# runs = 5
# [tool.observed.outcomes."four"]
# lines = ['^4 outer tasks, 4 workers: +answers 9 9 9 9$']
# [tool.observed.outcomes."three"]
# lines = ['^4 outer tasks, 4 workers: +answers (9 9 9 none|none 9 9 9|9 none 9 9|9 9 none 9)$']
# [tool.observed.outcomes."none"]
# lines = ['^4 outer tasks, 4 workers: +answers none none none none$']
# at_least = 5
# share = 1.0
# [tool.observed.exercise]
# lines = ['^4 outer tasks, 4 workers: +answers 9 9 9 9$']
# [[tool.observed.exercise.choices]]
# says = "Give the inner tasks a pool of their own"
# edits = [["begun = []", "begun = []\nsecond_pool = ThreadPoolExecutor(WORKERS)"], ["pool.submit(inner)", "second_pool.submit(inner)"]]
# right = true
# because = "The workers of the second pool wait for nobody."
# [[tool.observed.exercise.choices]]
# says = "Call `inner()` directly, without submitting it"
# edits = [["        return answer.result(timeout=patience)", "        return inner()"], ["    answer = pool.submit(inner)\n", ""]]
# right = true
# because = "The worker does the work, in place of waiting for it."
# [[tool.observed.exercise.choices]]
# says = "Wait longer for the answer"
# edits = [["(4, 0.3)", "(4, 0.9)"]]
# right = false
# because = "No worker comes free while they all wait."
# [[tool.observed.exercise.choices]]
# says = "Let the others go first: `time.sleep(0.1)` before `result`"
# edits = [["    try:\n        return answer", "    import time\n    time.sleep(0.1)\n    try:\n        return answer"]]
# right = false
# because = "A worker that sleeps in a task is as busy as one that waits in it."
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
