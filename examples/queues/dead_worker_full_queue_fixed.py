# /// script
# [tool.observed]
# runs = 5
# deadline = 30
# lines = [
#   '^catches each error: +all put True, done 0 2 3 4 5, failed 1$',
#   '^catches none: +all put False, done 0, failed $',
# ]
# stderr = ['^ZeroDivisionError']
# breaks = [['run(catching)', 'run(not_catching)']]
# ///
"""The worker outlives the bad job, and the producer comes through."""
import queue
import threading

END = object()


def not_catching(jobs, done, failed):
    while (job := jobs.get()) is not END:
        10 // (1 - job)
        done.append(job)


def catching(jobs, done, failed):
    while (job := jobs.get()) is not END:
        try:
            10 // (1 - job)
            done.append(job)
        except Exception:
            failed.append(job)


def run(work):
    jobs, done, failed = queue.Queue(maxsize=2), [], []

    def produce():
        for job in (0, 1, 2, 3, 4, 5, END):
            jobs.put(job)

    worker = threading.Thread(target=work, args=(jobs, done, failed))
    producer = threading.Thread(target=produce, daemon=True)
    worker.start()
    producer.start()
    worker.join()
    producer.join(10 if work is catching else 0.5)
    return (f"all put {not producer.is_alive()}, done "
            f"{' '.join(map(str, done))}, failed "
            f"{' '.join(map(str, failed))}")


print("catches each error:", run(catching))
print("catches none:      ", run(not_catching))
