# /// script
# [tool.observed]
# lines = ['^main: all done$']
# never = ['ZeroDivisionError']
# breaks = [['pool.submit(divide, 1, 0)', 'pool.submit(divide, 1, 0).result()']]
#
# [tool.observed.outcomes."a traceback on stderr, status 1"]
# stderr = ['^ZeroDivisionError']
# exit = 1
#
# [tool.observed.outcomes."a traceback on stderr, status 0"]
# stderr = ['^ZeroDivisionError']
# exit = 0
#
# [tool.observed.outcomes."nothing on stderr, status 0"]
# lines = ['^main: all done$']
# never = ['Error', 'Traceback']
# exit = 0
#
# [tool.observed.exercise]
# exit = 1
# stderr = ['^ZeroDivisionError']
# [[tool.observed.exercise.choices]]
# says = "`pool.submit(divide, 1, 0).exception()`"
# edits = [["divide, 1, 0)", "divide, 1, 0).exception()"]]
# right = false
# because = "It waits, and gives the exception back as a value. Nobody raises it."
# [[tool.observed.exercise.choices]]
# says = "`pool.submit(divide, 1, 0).result()`"
# edits = [["divide, 1, 0)", "divide, 1, 0).result()"]]
# right = true
# because = "`result()` raises in main what was raised in the thread."
# [[tool.observed.exercise.choices]]
# says = "`pool.map(divide, [1], [0])`"
# edits = [["pool.submit(divide, 1, 0)", "pool.map(divide, [1], [0])"]]
# right = false
# because = "`map()` gave back something to go through, and nobody went through it."
# [[tool.observed.exercise.choices]]
# says = "`list(pool.map(divide, [1], [0]))`"
# edits = [["pool.submit(divide, 1, 0)", "list(pool.map(divide, [1], [0]))"]]
# right = true
# because = "`list` asks for each result, and the first raised."
# ///
"""A Future that nobody asks keeps its exception to itself."""
from concurrent.futures import ThreadPoolExecutor


def divide(a, b):
    return a / b


with ThreadPoolExecutor() as pool:
    pool.submit(divide, 1, 0)
print("main: all done")
