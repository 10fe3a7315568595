# /// script
# [tool.observed]
# runs = 5
# deadline = 20
# lines = ['^found not empty: a b$', '^got the item: (?P<who>[ab])$', '^still in get: (?P<waits>[ab])$']
# never = ['got the item: [ab] [ab]']
# breaks = [['jobs.put("the only one")', 'jobs.put("the only one")\njobs.put("another")']]
#
# [tool.observed.outcomes."one has it, the other waits for ever"]
# order = ['found not empty', 'got the item: [ab]$', 'still in get: [ab]$']
#
# [tool.observed.outcomes."both come back"]
# order = ['found not empty', 'still in get: nobody$']
#
# [tool.observed.outcomes."one raises queue.Empty"]
# order = ['found not empty', 'queue.Empty']
#
# [tool.observed.exercise]
# lines = ['^still in get: nobody$', '^got the item: [ab]$']
#
# [[tool.observed.exercise.choices]]
# says = "Ask for the length: `while jobs.qsize() > 0:`"
# edits = [["while not jobs.empty():", "while jobs.qsize() > 0:"]]
# right = false
# because = "The length was one when both asked. It is the same question in other words."
#
# [[tool.observed.exercise.choices]]
# says = "Hold a lock of your own round the question, and again round the `get`"
# edits = [["not_empty, got = [], []", "not_empty, got, mine = [], [], threading.Lock()"], ["    while not jobs.empty():\n", "    while True:\n        with mine:\n            if jobs.empty():\n                break\n"], ["        jobs.get()\n", "        with mine:\n            jobs.get()\n"]]
# right = false
# because = "Between the two the lock is free, and there the other asks. And now the one that waits holds the lock."
#
# [[tool.observed.exercise.choices]]
# says = "Do not ask: `get_nowait()`, and stop at `queue.Empty`"
# edits = [["        jobs.get()\n", "        try:\n            jobs.get_nowait()\n        except queue.Empty:\n            break\n"]]
# right = true
# because = "Asking and taking are one step. Who comes second is told so."
#
# [[tool.observed.exercise.choices]]
# says = "Take with a timeout, and stop at `queue.Empty`: `get(timeout=0.1)`"
# edits = [["        jobs.get()\n", "        try:\n            jobs.get(timeout=0.1)\n        except queue.Empty:\n            break\n"]]
# right = true
# because = "It waits a little and is then told. The tenth of a second is all that this question costs."
# ///
"""Both ask whether the queue is empty, then both take. One item."""
import queue
import threading

jobs = queue.Queue()
jobs.put("the only one")
not_empty, got = [], []
both_asked = threading.Barrier(2)


def work():
    me = threading.current_thread().name
    while not jobs.empty():
        not_empty.append(me)
        both_asked.wait(10)            # the gap between the two
        jobs.get()
        got.append(me)


workers = [threading.Thread(target=work, name=name, daemon=True)
           for name in "ab"]
for thread in workers:
    thread.start()
for thread in workers:
    thread.join(2)
waits = [thread.name for thread in workers if thread.is_alive()]
print("found not empty:", *sorted(not_empty))
print("got the item:", *got)
print("still in get:", *waits or ["nobody"])
