# /// script
# [tool.observed]
# lines = [
#   '^done: +first$',
#   '^left: +second$',
#   '^told: +False$',
# ]
# runs = 5
# deadline = 5
# breaks = [["    more.clear()", "    None"]]
#
# [tool.observed.exercise]
# lines = ['^done: +first second$', '^left: +nothing$']
# [[tool.observed.exercise.choices]]
# says = "Clear *before* looking at the jobs"
# edits = [["    while jobs:", "    more.clear()\n    while jobs:"], ["    look_away.wait(10)\n    more.clear()", "    look_away.wait(10)"]]
# right = true
# because = "What is set after the clear stays set; what was set before it lies in `jobs`, and is looked at."
# [[tool.observed.exercise.choices]]
# says = "Clear only if there are no jobs: `if not jobs: more.clear()`"
# edits = [["    more.clear()", "    if not jobs and looks_empty(): more.clear()"], ["def worker", "def looks_empty():\n    brought.set()\n    put.wait(10)\n    return True\n\n\ndef worker"], ["    seen_empty.set()\n    look_away.wait(10)\n", ""], ["seen_empty.wait(10)", "brought.wait(10)"], ["look_away.set()", "put.set()"], ["look_away = threading.Event()", "brought, put = threading.Event(), threading.Event()"]]
# right = false
# because = "The second job comes between the question and the clear: here it is made to, at work it now and then does."
# ///
"""A clear() after the work wipes out a set() made meanwhile."""
import threading

jobs, done, told = ["first"], [], []
more = threading.Event()
seen_empty = threading.Event()
look_away = threading.Event()


def work():
    while jobs:
        done.append(jobs.pop(0))
    seen_empty.set()
    look_away.wait(10)
    more.clear()


def worker():
    more.wait(10)
    work()
    told.append(more.wait(0.5))
    if told[0]:
        work()


thread = threading.Thread(target=worker)
thread.start()
more.set()
seen_empty.wait(10)
jobs.append("second")
more.set()
look_away.set()
thread.join()
print("done:", *done)
print("left:", *jobs or ["nothing"])
print("told:", told[0])
