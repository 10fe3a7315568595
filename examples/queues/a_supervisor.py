# /// script
# [tool.observed]
# runs = 5
# deadline = 15
# lines = ['^done: 0 2 3 5$', '^died of: 1 4$', '^workers started: (?P<started>\d)$']
# compare = ['started == 3']
# breaks = [['in (1, 4)', 'in (1,)']]
#
# [tool.observed.exercise]
# lines = ['^done: 0 2 3 5$', '^died of: 1 4$', '^workers started: 1$']
#
# [[tool.observed.exercise.choices]]
# says = "Catch the error inside the loop, note it, and go on"
# edits = [["        handle(job)\n        done.append(job)\n        current.clear()\n", "        try:\n            handle(job)\n            done.append(job)\n        except BrokenTool:\n            died_of.append(job)\n        current.clear()\n"]]
# right = true
# because = "Where the worker can go on by itself, nobody need start another."
#
# [[tool.observed.exercise.choices]]
# says = "Catch it round the whole loop, and return"
# edits = [["    except BrokenTool:\n        pass", "    except BrokenTool:\n        return"]]
# right = false
# because = "The worker has left its loop either way: another is needed for the rest."
#
# [[tool.observed.exercise.choices]]
# says = "Let the worker put the bad job back into the queue"
# edits = [["        current.append(job)\n", "        current.append(job)\n        if job in (1, 4):\n            jobs.put(job)\n"]]
# right = false
# because = "The bad job ends its worker all the same; and behind the END nobody takes it again."
# ///
"""It notes what its worker died of, and starts another."""
import queue
import threading

END = object()
jobs, done, died_of, current = queue.Queue(), [], [], []


class BrokenTool(Exception):
    pass


def handle(job):
    if job in (1, 4):
        raise BrokenTool


def work():
    while (job := jobs.get()) is not END:
        current.append(job)
        handle(job)
        done.append(job)
        current.clear()


def guarded():
    try:
        work()
    except BrokenTool:
        pass                           # the supervisor sees `current`


for job in (0, 1, 2, 3, 4, 5, END):
    jobs.put(job)
started = 0
while started == 0 or current:
    died_of.extend(current)
    current.clear()
    if started == 9:
        break                          # not for ever
    started += 1
    worker = threading.Thread(target=guarded)
    worker.start()
    worker.join()
print("done:", *done)
print("died of:", *died_of)
print("workers started:", started)
