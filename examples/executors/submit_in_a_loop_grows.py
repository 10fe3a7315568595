# /// script
# [tool.observed]
# lines = ['^submitted: 1000, not yet done: (?P<waiting>\d+)$', '^memory: (?P<each>\d+) bytes for each of them$', '^done in the end: 1000$']
# compare = ['waiting == 1000', '300 < each < 3000']
# runs = 2
# without = { "pypy3.11" = "PyPy has no tracemalloc" }
# breaks = [['gate.wait(10)', 'pass']]
# mutants = [[['range(1_000)', 'range(20)']], [['pool.submit(work)', 'gate.set() or pool.submit(work)']]]
# [tool.observed.exercise]
# compare = ['waiting <= 110']
# lines = ['^done in the end: 1000$']
# [[tool.observed.exercise.choices]]
# says = "Take a slot of a `Semaphore(100)` before each `submit`; the task gives it back"
# edits = [["    pool.submit(work)\n", "    slots.acquire(timeout=0.5) or gate.set()\n    highest.append(number - len(done))\n    pool.submit(work)\n"], ["done, gate =", "highest, slots = [], threading.Semaphore(100)\ndone, gate ="], ["    done.append(1)", "    done.append(1)\n    slots.release()"], ["waiting = 1_000 - len(done)", "waiting = max(highest)"]]
# right = true
# because = "The loop waits where a slot is missing. (The gate is opened when it has waited half a second.)"
# [[tool.observed.exercise.choices]]
# says = "Keep no futures"
# edits = [["    pool.submit(work)", "    _ = pool.submit(work)"]]
# right = false
# because = "The program keeps none as it is. The pool's own queue holds each until a worker takes it."
# [[tool.observed.exercise.choices]]
# says = "`pool.map(lambda number: work(), range(1_000))`"
# edits = [["for number in range(1_000):\n    pool.submit(work)", "pool.map(lambda number: work(), range(1_000))"]]
# right = false
# because = "`map` submits all of them at once."
# [[tool.observed.exercise.choices]]
# says = "More workers: `ThreadPoolExecutor(8)`"
# edits = [["ThreadPoolExecutor(1)", "ThreadPoolExecutor(8)"]]
# right = false
# because = "Eight are at work, where one was. Nothing bounds how many wait."
# ///
"""submit never waits: what the pool has not begun lies in memory."""
import threading
import tracemalloc
from concurrent.futures import ThreadPoolExecutor

done, gate = [], threading.Event()


def work():
    gate.wait(10)                  # a slow task
    done.append(1)


pool = ThreadPoolExecutor(1)
tracemalloc.start()
for number in range(1_000):
    pool.submit(work)
waiting = 1_000 - len(done)
memory, _ = tracemalloc.get_traced_memory()
tracemalloc.stop()
print(f"submitted: 1000, not yet done: {waiting}")
print(f"memory: {memory / 1_000:.0f} bytes for each of them")
gate.set()
pool.shutdown()
print("done in the end:", len(done))
