# /// script
# [tool.observed]
# lines = ['^went on: 0$', '^found it broken already: c$', '^BrokenBarrierError: 3$']
# runs = 5
# breaks = [['ThreadPoolExecutor(2)', 'ThreadPoolExecutor(3)'], ['0.5', '10']]
# mutants = [[['ThreadPoolExecutor(2)', 'ThreadPoolExecutor(3)'], ['Barrier(3)', 'Barrier(4)']]]
#
# [tool.observed.exercise]
# lines = ['^went on: 3$', '^BrokenBarrierError: 0$']
# [[tool.observed.exercise.choices]]
# says = "Three workers: `ThreadPoolExecutor(3)`"
# edits = [["ThreadPoolExecutor(2)", "ThreadPoolExecutor(3)"], ["0.5", "10"]]
# right = true
# because = "As many threads as parties, and nothing else in that pool. (And ten seconds: with half a second a busy machine would break it.)"
# [[tool.observed.exercise.choices]]
# says = "More patience: `barrier.wait(1.5)`"
# edits = [["0.5", "1.5"]]
# right = false
# because = "The third task waits for a worker, and both workers wait for the third task."
# [[tool.observed.exercise.choices]]
# says = "A barrier for two: `threading.Barrier(2)`"
# edits = [["Barrier(3)", "Barrier(2)"]]
# right = false
# because = "Two go on, and the third comes to the next round alone."
# ///
"""A barrier for three in a pool of two: the third starts too late."""
import threading
from concurrent.futures import ThreadPoolExecutor

barrier = threading.Barrier(3)
found = []


def party(name):
    if barrier.broken:
        found.append(name)
    barrier.wait(0.5)
    return name


with ThreadPoolExecutor(2) as pool:
    tasks = [pool.submit(party, name) for name in "abc"]
errors = [task.exception() for task in tasks]
broken = threading.BrokenBarrierError
print("went on:", errors.count(None))
print("found it broken already:", *found or ["nobody"])
print("BrokenBarrierError:", [type(e) for e in errors].count(broken))
