# /// script
# [tool.observed]
# lines = [
#   '^failed: +2 of 2$',
#   '^a third gets in: False$',
# ]
# runs = 5
# breaks = [['"no such page"', '"no such page") if 0 else print("fine"']]
# mutants = [[['Semaphore(2)', 'Semaphore(3)']]]
#
# [tool.observed.exercise]
# lines = ['^failed: +2 of 2$', '^a third gets in: True$']
# [[tool.observed.exercise.choices]]
# says = "`with slots:` round `download(page)`, in place of `acquire` and `release`"
# edits = [["    slots.acquire()\n    download(page)\n    slots.release()", "    with slots:\n        download(page)"]]
# right = true
# because = "The `with` releases on every way out, an exception too."
# [[tool.observed.exercise.choices]]
# says = "`try: download(page)`, and `slots.release()` in its `finally`"
# edits = [["    download(page)\n    slots.release()", "    try:\n        download(page)\n    finally:\n        slots.release()"]]
# right = true
# because = "It is what `with` does."
# [[tool.observed.exercise.choices]]
# says = "Catch the error: `slots.release()` in an `except KeyError`"
# edits = [["    download(page)\n    slots.release()", "    try:\n        download(page)\n    except KeyError:\n        slots.release()\n        raise\n    slots.release()"]]
# right = false
# because = "It was another error. `finally` asks for no name."
# [[tool.observed.exercise.choices]]
# says = "Take a `BoundedSemaphore`"
# edits = [["threading.Semaphore", "threading.BoundedSemaphore"]]
# right = false
# because = "It complains of a release too many. Here one is missing."
# ///
"""A task that fails between acquire and release takes its slot along."""
import threading
from concurrent.futures import ThreadPoolExecutor

slots = threading.Semaphore(2)


def download(page):
    raise OSError("no such page")


def task(page):
    slots.acquire()
    download(page)
    slots.release()


with ThreadPoolExecutor() as pool:
    tasks = [pool.submit(task, page) for page in "ab"]
failed = [task for task in tasks if task.exception()]
print("failed:         ", len(failed), "of 2")
print("a third gets in:", slots.acquire(timeout=0.3))
