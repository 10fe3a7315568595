# /// script
# [tool.observed]
# lines = ['^main: got 0$', '^main: caught task 1$', '^begun: 0 1 2$']
# runs = 2
# breaks = [['    for result in pool.map(work, range(6)):', '    for future in [pool.submit(work, number) for number in range(6)]:\n        result = future.result()']]
# mutants = [[['if number == 1:', 'if number == 2:']], [['ThreadPoolExecutor(1)', 'ThreadPoolExecutor(4)']]]
# [tool.observed.exercise]
# lines = ['^begun: 0 1 2 3 4 5$']
# compare = ['count("got [02345]$") == 5']
# [[tool.observed.exercise.choices]]
# says = "Let `work` catch its own exception, and return it"
# edits = [["    begun.append(number)\n", "    begun.append(number)\n    try:\n        return really(number)\n    except ValueError as error:\n        return error\n\n\ndef really(number):\n"], ["caught.wait(10)", "caught.wait(0.1)"]]
# right = true
# because = "For `map` no task failed. Main must look at what it gets."
# [[tool.observed.exercise.choices]]
# says = "More workers: `ThreadPoolExecutor(6)`"
# edits = [["ThreadPoolExecutor(1)", "ThreadPoolExecutor(6)"]]
# right = false
# because = "All may begin, but the loop is over at the first that failed."
# [[tool.observed.exercise.choices]]
# says = "The `try` inside the loop, round `print`"
# edits = [["try:\n    ", "if True:\n    "], ["        print(\"main: got\", result)\n        third.wait(10)             # main is busy with it\nexcept ValueError as error:\n    print(\"main: caught\", error)\n    caught.set()", "        try:\n            print(\"main: got\", result)\n        except ValueError:\n            pass\n"], ["caught.wait(10)", "caught.wait(0.1)"]]
# right = false
# because = "It is the `for` that asks, and so the exception is not raised in the body."
# [[tool.observed.exercise.choices]]
# says = "`submit` each, and one `try` for each `result()`"
# edits = [["try:\n    for result in pool.map(work, range(6)):\n        print(\"main: got\", result)\n        third.wait(10)             # main is busy with it\nexcept ValueError as error:\n    print(\"main: caught\", error)\n    caught.set()", "for future in [pool.submit(work, n) for n in range(6)]:\n    try:\n        print(\"main: got\", future.result())\n    except ValueError:\n        caught.set()"]]
# right = true
# because = "Each future is asked, whatever became of the others."
# ///
"""One task fails, and map takes back those that have not begun."""
import threading
from concurrent.futures import ThreadPoolExecutor

begun, third, caught = [], threading.Event(), threading.Event()


def work(number):
    begun.append(number)
    if number == 1:
        raise ValueError(f"task {number}")
    if number == 2:
        third.set()
        caught.wait(10)            # until main has heard of it
    return number


pool = ThreadPoolExecutor(1)
try:
    for result in pool.map(work, range(6)):
        print("main: got", result)
        third.wait(10)             # main is busy with it
except ValueError as error:
    print("main: caught", error)
    caught.set()
pool.shutdown()
print("begun:", *begun)
