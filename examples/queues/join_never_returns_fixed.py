# /// script
# [tool.observed]
# runs = 5
# deadline = 10
# lines = [
#   '^finally, reports: +handled 0 2 4; join returned: True$',
#   '^no finally: +handled 0 2; join returned: False$',
# ]
# stderr = ['^ValueError: ', '^job 3: ValueError']
# breaks = [['run(with_finally)', 'run(without)']]
# ///
"""A duplicate and a bad job, and each is reported: the join returns."""
import queue
import sys
import threading


def handle(job, handled):
    if job == 3:
        raise ValueError("a bad job")
    handled.append(job)


def with_finally(jobs, handled):
    while True:
        job = jobs.get()
        try:
            if job == 1:               # a duplicate
                continue
            handle(job, handled)
        except ValueError as error:
            print(f"job {job}: {error!r}", file=sys.stderr)
        finally:
            jobs.task_done()           # also after the `continue`


def without(jobs, handled):
    while True:
        job = jobs.get()
        if job == 1:
            continue
        handle(job, handled)
        jobs.task_done()


def run(work):
    jobs, handled = queue.Queue(), []
    for job in (0, 1, 2, 3, 4):
        jobs.put(job)
    worker = threading.Thread(target=work, args=(jobs, handled),
                              daemon=True)
    joiner = threading.Thread(target=jobs.join, daemon=True)
    worker.start()
    joiner.start()
    if work is without:
        worker.join(10)                # it dies of the bad job
    joiner.join(10 if work is with_finally else 0.5)
    returned = not joiner.is_alive()
    names = " ".join(map(str, handled))
    return f"handled {names}; join returned: {returned}"


print("finally, reports:", run(with_finally))
print("no finally:      ", run(without))
