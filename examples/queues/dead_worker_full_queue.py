# /// script
# [tool.observed]
# runs = 3
# deadline = 15
# exit = 1
# lines = ['^main: put 0$', '^main: put 1$', '^main: put 2$', '^main: put 3$']
# never = ['main: put 4', 'all put']
# stderr = ['^ZeroDivisionError', '^Timeout', 'line \d+ in put$']
# breaks = [['maxsize=2', 'maxsize=0']]
# ///
"""A bounded queue whose only worker has died: the producer hangs."""
import faulthandler
import queue
import threading

faulthandler.dump_traceback_later(3, exit=True)
jobs = queue.Queue(maxsize=2)


def work():
    while True:
        job = jobs.get()
        10 // (1 - job)                # job 1 is a bad one


worker = threading.Thread(target=work, daemon=True)
worker.start()
for job in range(6):
    jobs.put(job)
    print("main: put", job)
print("main: all put")
