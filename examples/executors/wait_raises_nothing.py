# /// script
# [tool.observed]
# lines = ['^main: all done$']
# runs = 2
# never = ['ValueError', 'Traceback']
# breaks = [['wait(futures)', '[future.result() for future in futures]']]
# mutants = [[['print("main', 'print("Main']], [['wait(futures)', 'print(futures[1].exception().__class__)']]]
# [tool.observed.exercise]
# exit = 1
# stderr = ['^ValueError']
# [[tool.observed.exercise.choices]]
# says = "`wait(futures, return_when=FIRST_EXCEPTION)`"
# edits = [["wait(futures)", "wait(futures, return_when='FIRST_EXCEPTION')"]]
# right = false
# because = "It comes back at the first exception, and raises none."
# [[tool.observed.exercise.choices]]
# says = "`for future in as_completed(futures): pass`"
# edits = [["import ThreadPoolExecutor, wait", "import ThreadPoolExecutor, as_completed"], ["wait(futures)", "for future in as_completed(futures): pass"]]
# right = false
# because = "It yields futures, not results."
# [[tool.observed.exercise.choices]]
# says = "`for future in as_completed(futures): future.result()`"
# edits = [["import ThreadPoolExecutor, wait", "import ThreadPoolExecutor, as_completed"], ["wait(futures)", "for future in as_completed(futures): future.result()"]]
# right = true
# because = "`result()` asks, and raises."
# [[tool.observed.exercise.choices]]
# says = "`if all(future.done() for future in futures): …`, after the wait"
# edits = [["wait(futures)", "wait(futures)\n    if all(future.done() for future in futures): pass"]]
# right = false
# because = "A future that failed is done."
# [[tool.observed.exercise.choices]]
# says = "`int(text)` in `convert`, with a `print` of the traceback in an `except`"
# edits = [["    return int(text)", "    try:\n        return int(text)\n    except ValueError:\n        import traceback\n        traceback.print_exc()"]]
# right = false
# because = "Now stderr tells, but main ends with status 0 and the future has the result `None`."
# ///
"""Main waits for all of them, and hears of none that failed."""
from concurrent.futures import ThreadPoolExecutor, wait


def convert(text):
    return int(text)


with ThreadPoolExecutor(2) as pool:
    futures = [pool.submit(convert, text) for text in ("1", "two", "3", "four")]
    wait(futures)
print("main: all done")
