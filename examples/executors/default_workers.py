# /// script
# [tool.observed]
# lines = ['^cores of the machine: (?P<cores>\d+), allowed to this process: (?P<allowed>\d+)$', '^threads of a pool that was told no number: (?P<threads>\d+)$']
# compare = ['allowed == 1', 'threads == 5']
# runs = 2
# interpreters = ["3.8", "3.12"]
# runs_on = "Linux"
# breaks = [['os.sched_setaffinity(0, {core})', 'pass']]
# mutants = [[['for _ in range(64)', 'for _ in range(2)']], [['ThreadPoolExecutor()', 'ThreadPoolExecutor(6)']]]
# [tool.observed.on."<3.13"]
# compare = ['allowed == 1', 'threads == min(32, cores + 4)']
# [tool.observed.on."pypy3.11"]
# compare = ['allowed == 1', 'threads == min(32, cores + 4)']
# [tool.observed.outcomes."1: the core that it may use"]
# lines = ['^threads of a pool that was told no number: 1$']
# [tool.observed.outcomes."5: the core that it may use, and four"]
# lines = ['^threads of a pool that was told no number: 5$']
# [tool.observed.outcomes."more: the cores of the machine, and four"]
# lines = ['^threads of a pool that was told no number: ([6-9]|[12][0-9]|3[0-2])$']
# [tool.observed.exercise]
# compare = ['threads == 2']
# [[tool.observed.exercise.choices]]
# says = "`ThreadPoolExecutor(2)`"
# edits = [["ThreadPoolExecutor()", "ThreadPoolExecutor(2)"]]
# right = true
# because = "It was told a number."
# [[tool.observed.exercise.choices]]
# says = "Two tasks in place of 64"
# edits = [["range(64)", "range(2)"]]
# right = true
# because = "A pool makes a thread when a task comes and none is idle."
# [[tool.observed.exercise.choices]]
# says = "All cores in place of one"
# edits = [["os.sched_setaffinity(0, {core})", "pass"]]
# right = false
# because = "Cores are added to four. They are not the number."
# [[tool.observed.exercise.choices]]
# says = "Wait half a second before the threads are counted"
# edits = [["    threads = ", "    gate.wait(0.5)\n    threads = "]]
# right = false
# because = "Each has a task in hand, and without one it would be kept until the pool ends."
# ///
"""How many threads has a pool that was told no number?"""
import os
import threading
from concurrent.futures import ThreadPoolExecutor

core = min(os.sched_getaffinity(0))
os.sched_setaffinity(0, {core})    # as in a container with one core
print(f"cores of the machine: {os.cpu_count()}, "
      f"allowed to this process: {len(os.sched_getaffinity(0))}")
gate = threading.Event()
with ThreadPoolExecutor() as pool:
    for _ in range(64):            # more than any default
        pool.submit(gate.wait, 10)
    threads = threading.active_count() - 1
    gate.set()
print("threads of a pool that was told no number:", threads)
