# /// script
# [tool.observed]
# lines = [
#   '^done: +first second$',
#   '^left: +nothing$',
#   '^told: +True$',
# ]
# runs = 5
# breaks = [["    more.clear()\n", ""], ["    look_away.wait(10)\n", "    look_away.wait(10)\n    more.clear()\n"]]
# ///
"""First clear, then look: what is set later stays set."""
import threading

jobs, done, told = ["first"], [], []
more = threading.Event()
seen_empty = threading.Event()
look_away = threading.Event()


def work():
    more.clear()
    while jobs:
        done.append(jobs.pop(0))
    seen_empty.set()
    look_away.wait(10)


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
