# /// script
# [tool.observed]
# order = [['^main: last line$', '^a is done$'], ['^main: last line$', '^b is done$'], ['^main: last line$', '^c is done$']]
# runs = 2
# interpreters = ["3.8"]
# breaks = [['wait=False', 'wait=True'], ['main_ends.wait(10)', 'main_ends.wait(0.1)']]
# mutants = [[['pool.submit(work, name)', 'pool.submit(work, "a")']], [['for name in "abc"', 'for name in "ab"']], [['for name in "abc"', 'for name in "ac"']]]
# [tool.observed.outcomes."none: the program ends"]
# never = ['is done$']
# [tool.observed.outcomes."a: it was running"]
# lines = ['^a is done$']
# never = ['^[bc] is done$']
# [tool.observed.outcomes."a, b and c"]
# lines = ['^a is done$', '^b is done$', '^c is done$']
# at_least = 2
# share = 1.0
# [tool.observed.exercise]
# lines = ['^main: last line$', '^a is done$']
# never = ['^b is done$', '^c is done$']
# [[tool.observed.exercise.choices]]
# says = "`pool.shutdown(wait=False, cancel_futures=True)`"
# edits = [["pool.shutdown(wait=False)", "at_work.wait(10)\npool.shutdown(wait=False, cancel_futures=True)"]]
# right = true
# because = "Those in line are taken back. What runs is still waited for. (Here main waits until a is at work.)"
# [[tool.observed.exercise.choices]]
# says = "`del pool`, in place of the shutdown"
# edits = [["pool.shutdown(wait=False)", "at_work.wait(10)\ndel pool"]]
# right = false
# because = "A pool that nobody holds lets its workers do what is in line."
# [[tool.observed.exercise.choices]]
# says = "`sys.exit(0)` after the last line"
# edits = [["main_ends.set()", "main_ends.set()\nimport sys\nsys.exit(0)"]]
# right = false
# because = "It ends main's code. The interpreter waits as ever."
# [[tool.observed.exercise.choices]]
# says = "`future.cancel()` for each, before the shutdown"
# edits = [["    pool.submit(work, name)\n", "    futures.append(pool.submit(work, name))\nat_work.wait(10)\nfor future in futures:\n    future.cancel()\n"], ["main_ends = ", "futures = []\nmain_ends = "]]
# right = true
# because = "It returns `False` for the one that runs, and takes back the others."
# ///
"""shutdown(wait=False), and main ends. What becomes of the tasks?"""
import threading
from concurrent.futures import ThreadPoolExecutor

main_ends = threading.Event()
at_work = threading.Event()


def work(name):
    at_work.set()
    main_ends.wait(10)
    print(name, "is done")


pool = ThreadPoolExecutor(1)
for name in "abc":
    pool.submit(work, name)
pool.shutdown(wait=False)
print("main: last line")
main_ends.set()
