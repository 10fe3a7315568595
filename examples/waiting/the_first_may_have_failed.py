# /// script
# [tool.observed]
# lines = [
#   '^FIRST_COMPLETED: a ',
#   '^the first that worked: b$',
# ]
# runs = 5
# breaks = [['raise OSError("no answer")', 'pass']]
# mutants = [[['gates["a"].set()', 'gates["x"].set()'], ['gates["c"].set()', 'gates["a"].set()'], ['gates["x"]', 'gates["c"]']]]
#
# [tool.observed.outcomes."one that failed"]
# lines = ['^FIRST_COMPLETED: a failed$']
# at_least = 5
# share = 1.0
#
# [tool.observed.outcomes."one that worked"]
# lines = ['^FIRST_COMPLETED: a worked$']
#
# [tool.observed.outcomes."none: it raises the task's OSError"]
# stderr = ['^OSError']
# exit = 1
# ///
"""Three are asked, and the quickest of them raises an exception."""
import threading
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor
from concurrent.futures import as_completed, wait

gates = {name: threading.Event() for name in "abc"}


def ask(name):
    gates[name].wait(10)
    if name == "a":
        raise OSError("no answer")
    return name


with ThreadPoolExecutor(3) as pool:
    tasks = {name: pool.submit(ask, name) for name in "abc"}
    gates["a"].set()  # a is the quickest today, then b
    done, _ = wait(tasks.values(), return_when=FIRST_COMPLETED)
    for name in "abc":
        if tasks[name] in done:
            how = "failed" if tasks[name].exception() else "worked"
            print("FIRST_COMPLETED:", name, how)
    gates["b"].set()
    for task in as_completed(tasks.values()):
        if not task.exception():
            print("the first that worked:", task.result())
            break
    gates["c"].set()
