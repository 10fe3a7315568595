# /// script
# [tool.observed]
# runs = 5
# lines = ['^one at a time: +slow, urgent, next, last$', '^two at a time: +slow, next, urgent, last$']
# breaks = [['(0, "urgent")', '(9, "urgent")']]
#
# [tool.observed.outcomes."after what was taken before it"]
# order = ['one at a time: +slow, urgent', 'two at a time: +slow, next, urgent']
#
# [tool.observed.outcomes."at once"]
# order = ['one at a time: +urgent', 'two at a time: +urgent']
# ///
"""An urgent job overtakes what waits, not what has been taken."""
import queue
import threading


def run(at_a_time):
    jobs, done = queue.PriorityQueue(), []
    working, urgent_is_put = threading.Event(), threading.Event()

    def work():
        while len(done) < 4:
            batch = [jobs.get() for _ in range(at_a_time)]
            working.set()
            urgent_is_put.wait(10)     # the first job is long
            done.extend(name for _, name in batch)

    for job in (1, "slow"), (2, "next"), (3, "last"):
        jobs.put(job)
    worker = threading.Thread(target=work)
    worker.start()
    working.wait(10)
    jobs.put((0, "urgent"))
    urgent_is_put.set()
    worker.join()
    return ", ".join(done)


print("one at a time:", run(1))
print("two at a time:", run(2))
