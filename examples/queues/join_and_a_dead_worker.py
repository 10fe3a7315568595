# /// script
# [tool.observed]
# runs = 3
# deadline = 10
# exit = 1
# lines = ['^worker: job 0 done$', '^worker alive: False$', '^jobs left: (?P<left>\d)$', '^main: joins the queue$']
# compare = ['left == 3']
# never = ['all done']
# stderr = ['^ZeroDivisionError', '^Timeout', 'line \d+ in join$']
# breaks = [['except KeyError', 'except ZeroDivisionError']]
# ///
"""The only worker dies of a bad job; the join waits for it for ever."""
import faulthandler
import queue
import threading

faulthandler.dump_traceback_later(3, exit=True)
jobs = queue.Queue()


def work():
    while True:
        job = jobs.get()
        try:
            10 // (1 - job)            # job 1 is a bad one
            print(f"worker: job {job} done")
        except KeyError:               # not the error that came
            print(f"worker: job {job} failed")
        finally:
            jobs.task_done()


for job in range(5):
    jobs.put(job)
worker = threading.Thread(target=work, daemon=True)
worker.start()
worker.join(10)
print("worker alive:", worker.is_alive())
print("jobs left:", jobs.unfinished_tasks)
print("main: joins the queue")
jobs.join()
print("main: all done")
