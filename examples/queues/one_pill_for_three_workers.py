# /// script
# [tool.observed]
# runs = 5
# lines = ['^jobs done: (?P<done>\d) of 6$', '^workers ended: (?P<ended>\d) of 3$']
# compare = ['done == 6', 'ended == 1']
# deadline = 15
# breaks = [["        if job is END:\n", "        if job is END:\n            jobs.put(END)\n"]]
#
# [tool.observed.outcomes."1 of 3"]
# order = ['^jobs done', 'ended: 1 of 3$']
#
# [tool.observed.outcomes."3 of 3"]
# order = ['^jobs done', 'ended: 3 of 3$']
#
# [tool.observed.exercise]
# lines = ['^jobs done: 6 of 6$', '^workers ended: 3 of 3$']
#
# [[tool.observed.exercise.choices]]
# says = "Put the pill first, before the jobs"
# edits = [["for job in range(6):\n    jobs.put(job)\njobs.put(END)\n", "jobs.put(END)\nfor job in range(6):\n    jobs.put(job)\n"]]
# right = false
# because = "A queue keeps its order: the pill is taken first, and still by one worker."
#
# [[tool.observed.exercise.choices]]
# says = "Let the worker that takes the pill put it back"
# edits = [["        if job is END:\n", "        if job is END:\n            jobs.put(END)\n"]]
# right = true
# because = "It goes from worker to worker. One pill is left over in the end."
#
# [[tool.observed.exercise.choices]]
# says = "Put three pills, one for each worker"
# edits = [["jobs.put(END)\n", "for _ in range(3):\n    jobs.put(END)\n"]]
# right = true
# because = "Each worker takes one and then no more, so each gets one."
#
# [[tool.observed.exercise.choices]]
# says = "Give the workers more time before they are counted"
# edits = [["monotonic() + 1.5", "monotonic() + 3"]]
# right = false
# because = "Who stands in `get` waits for an item, and there comes no other."
# ///
"""Three workers, one pill: who does not get it waits for ever."""
import queue
import threading
import time

jobs, done = queue.Queue(), []
END = object()


def work():
    while True:
        job = jobs.get()
        if job is END:
            return
        done.append(job)


workers = [threading.Thread(target=work, daemon=True)
           for _ in range(3)]
for thread in workers:
    thread.start()
for job in range(6):
    jobs.put(job)
jobs.put(END)
while all(thread.is_alive() for thread in workers):
    time.sleep(0.01)                   # until one of them ends
until = time.monotonic() + 1.5
for thread in workers:
    thread.join(max(0, until - time.monotonic()))
ended = sum(not thread.is_alive() for thread in workers)
print("jobs done:", len(done), "of 6")
print("workers ended:", ended, "of 3")
