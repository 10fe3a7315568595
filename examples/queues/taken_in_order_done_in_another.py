# /// script
# [tool.observed]
# runs = 5
# lines = ['^taken: 1 2$', '^done: +2 1$']
# breaks = [['second_done.wait(10)', 'pass']]
# mutants = [[['queue.Queue()', 'queue.LifoQueue()']]]
#
# [tool.observed.outcomes."taken 1 2, done 2 1"]
# order = ['^taken: 1 2$', '^done:  2 1$']
#
# [tool.observed.outcomes."taken 1 2, done 1 2"]
# order = ['^taken: 1 2$', '^done:  1 2$']
#
# [tool.observed.outcomes."taken 2 1, done 2 1"]
# order = ['^taken: 2 1$', '^done:  2 1$']
# ///
"""A queue keeps the order of taking, not the order of getting done."""
import queue
import threading

jobs, taken, done = queue.Queue(), [], []
first_taken = threading.Event()
second_done = threading.Event()


def worker():
    job = jobs.get()
    taken.append(job)
    if job == 1:
        first_taken.set()
        second_done.wait(10)           # job 1 is the longer one
    done.append(job)
    second_done.set()


for job in (1, 2):
    jobs.put(job)
workers = [threading.Thread(target=worker) for _ in "ab"]
workers[0].start()
first_taken.wait(10)                   # so that `taken` is exact
workers[1].start()
for thread in workers:
    thread.join()
print("taken:", *taken)
print("done: ", *done)
