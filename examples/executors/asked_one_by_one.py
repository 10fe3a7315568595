# /// script
# [tool.observed]
# lines = ['^answers: 1 4 9$', '^at most 1 at once$']
# runs = 2
# breaks = [['futures = [pool.submit(square, number).result()', 'futures = [pool.submit(square, number)'], ['print("answers:", *futures)', 'print("answers:", *(future.result() for future in futures))']]
# mutants = [[['number * number', 'number + number']]]
# [tool.observed.exercise]
# lines = ['^answers: 1 4 9$', '^at most 3 at once$']
# [[tool.observed.exercise.choices]]
# says = "Submit all, then ask all: `[f.result() for f in [pool.submit(square, n) for n in (1, 2, 3)]]`"
# edits = [["[pool.submit(square, number).result() for number in (1, 2, 3)]", "[f.result() for f in [pool.submit(square, n) for n in (1, 2, 3)]]"], ["0.1", "10"]]
# right = true
# because = "Nobody waits before all three are under way. (Here a task waits ten seconds for the others, where it waited a tenth.)"
# [[tool.observed.exercise.choices]]
# says = "The same with a generator in place of the inner list: `[f.result() for f in (pool.submit(square, n) for n in (1, 2, 3))]`"
# edits = [["[pool.submit(square, number).result() for number in (1, 2, 3)]", "[f.result() for f in (pool.submit(square, n) for n in (1, 2, 3))]"]]
# right = false
# because = "A generator submits the second when it is asked for the second: after the first result."
# [[tool.observed.exercise.choices]]
# says = "`pool.map(square, (1, 2, 3))`"
# edits = [["[pool.submit(square, number).result() for number in (1, 2, 3)]", "pool.map(square, (1, 2, 3))"], ["0.1", "10"]]
# right = true
# because = "`map` submits all of them before it gives back anything. (A task waits ten seconds here too.)"
# [[tool.observed.exercise.choices]]
# says = "More workers: `ThreadPoolExecutor(30)`"
# edits = [["ThreadPoolExecutor(3)", "ThreadPoolExecutor(30)"]]
# right = false
# because = "There is one task at a time, whoever waits for it."
# ///
"""Asked for its result at once, each task runs alone."""
import threading
from concurrent.futures import ThreadPoolExecutor

lock = threading.Lock()
running, seen, crowd = [], [], threading.Event()


def square(number):
    with lock:
        running.append(number)
        seen.append(len(running))
    if len(running) == 3:
        crowd.set()
    crowd.wait(0.1)                # are there others?
    with lock:
        running.remove(number)
    return number * number


with ThreadPoolExecutor(3) as pool:
    futures = [pool.submit(square, number).result() for number in (1, 2, 3)]
    print("answers:", *futures)
print("at most", max(seen), "at once")
