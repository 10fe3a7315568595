# /// script
# [tool.observed]
# lines = [
#   '^main: has an answer: quick$',
#   '^main: after the with: slow took 1 of 5 steps$',
# ]
# runs = 5
# breaks = [['stop.set()', 'pass']]
# ///
"""The others look at an Event between two steps, and stop."""
import threading
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor
from concurrent.futures import wait

main_has_it = threading.Event()
begun = threading.Event()
stop = threading.Event()
steps = []


def quick():
    begun.wait(10)
    return "quick"


def slow():
    for step in range(5):
        if stop.is_set():
            break
        steps.append(step)
        begun.set()
        main_has_it.wait(10)


with ThreadPoolExecutor(2) as pool:
    tasks = [pool.submit(quick), pool.submit(slow)]
    done, _ = wait(tasks, return_when=FIRST_COMPLETED)
    print("main: has an answer:", done.pop().result())
    stop.set()
    main_has_it.set()
print("main: after the with: slow took", len(steps), "of 5 steps")
