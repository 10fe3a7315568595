# /// script
# [tool.observed]
# runs = 5
# deadline = 15
# lines = ['^main: join came back$', '^saved then: (?P<saved>\d) of 3$']
# compare = ['saved == 0']
# breaks = [["join_is_back.wait(10)", "pass"], ["        jobs.task_done()\n        wait_for_the_disk()\n        saved.append(job)\n", "        saved.append(job)\n        jobs.task_done()\n"]]
#
# [tool.observed.outcomes."none of 3"]
# order = ['came back$', 'then: 0 of']
#
# [tool.observed.outcomes."3 of 3"]
# order = ['came back$', 'then: 3 of']
# ///
"""Reported on taking, not on finishing: join comes back too early."""
import queue
import threading

jobs, saved = queue.Queue(), []
join_is_back = threading.Event()


def wait_for_the_disk():
    join_is_back.wait(10)              # a disk that takes its time


def work():
    while True:
        job = jobs.get()
        jobs.task_done()
        wait_for_the_disk()
        saved.append(job)


for job in range(3):
    jobs.put(job)
for _ in range(3):
    threading.Thread(target=work, daemon=True).start()
jobs.join()
seen = len(saved)
join_is_back.set()
print("main: join came back")
print("saved then:", seen, "of 3")
