# /// script
# [tool.observed]
# runs = 5
# deadline = 10
# lines = [
#   '^shutdown\(\): +taken 0 1 2, then ShutDown; join returns: False$',
#   '^immediate=True: +taken nothing, then ShutDown; join returns: True$',
#   '^put after it: +ShutDown$',
#   '^a put that waited for room: ShutDown$',
# ]
# without = { "<3.13" = "Queue.shutdown came with 3.13", "pypy3.11" = "Queue.shutdown came with 3.13" }
# breaks = [['jobs.shutdown(immediate=immediate)', 'jobs.shutdown()']]
# ///
"""Queue.shutdown(): who drains the queue, and who is woken."""
import queue
import threading
import time


def drain(jobs):
    taken = []
    try:
        while True:
            taken.append(str(jobs.get()))
    except queue.ShutDown:
        return f"taken {' '.join(taken) or 'nothing'}, then ShutDown"


def run(immediate):
    jobs = queue.Queue(maxsize=3)
    for job in range(3):
        jobs.put(job)
    outcome = []

    def put_one_more():                # the queue is full: it waits
        try:
            jobs.put("one more")
        except queue.ShutDown:
            outcome.append("ShutDown")

    waits = threading.Thread(target=put_one_more)
    waits.start()
    while not jobs.not_full._waiters:  # inside: who waits for room
        time.sleep(0.01)
    jobs.shutdown(immediate=immediate)
    waits.join()
    taken = drain(jobs)
    joins = threading.Thread(target=jobs.join, daemon=True)
    joins.start()
    joins.join(10 if immediate else 0.3)
    try:
        jobs.put("late")
    except queue.ShutDown:
        outcome.append("ShutDown")
    return f"{taken}; join returns: {not joins.is_alive()}", *outcome


drained, waited, late = run(immediate=False)
print("shutdown():    ", drained)
print("immediate=True:", run(immediate=True)[0])
print("put after it:  ", late)
print("a put that waited for room:", waited)
