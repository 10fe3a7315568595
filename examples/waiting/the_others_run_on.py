# /// script
# [tool.observed]
# lines = [
#   '^main: has an answer: quick$',
#   '^main: cancel\(\) what runs: False; what has not begun: True$',
#   '^main: after the with: slow took 5 of 5 steps$',
# ]
# runs = 5
# breaks = [['range(5)', 'range(4)']]
# ///
"""The first answer is there, and the `with` waits for all the others."""
import threading
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor
from concurrent.futures import wait

main_has_it = threading.Event()
begun = threading.Event()
steps = []


def quick():
    begun.wait(10)
    return "quick"


def slow():
    for step in range(5):
        steps.append(step)
        begun.set()
        main_has_it.wait(10)


with ThreadPoolExecutor(2) as pool:
    tasks = [pool.submit(quick), pool.submit(slow)]
    later = [pool.submit(main_has_it.wait, 10) for _ in range(2)]
    done, _ = wait(tasks, return_when=FIRST_COMPLETED)
    print("main: has an answer:", done.pop().result())
    print("main: cancel() what runs: ", tasks[1].cancel(),
          "; what has not begun: ", later[1].cancel(), sep="")
    main_has_it.set()
print("main: after the with: slow took", len(steps), "of 5 steps")
