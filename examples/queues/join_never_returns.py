# /// script
# [tool.observed]
# runs = 3
# deadline = 10
# exit = 1
# lines = [
#   '^handled: 0 2 3 4$',
#   '^still waiting in the queue: (?P<waiting>\d)$',
#   '^not reported as done: +(?P<unreported>\d)$',
#   '^main: joins the queue$',
# ]
# compare = ['waiting == 0', 'unreported == 1']
# never = ['all done']
# stderr = ['^Timeout', 'line \d+ in get$', 'line \d+ in join$']
# breaks = [["            continue", "            jobs.task_done()\n            continue"]]
# mutants = [[["        if job == 4:\n            all_handled.set()\n", "        if job == 2:\n            all_handled.set()\n            return\n"]]]
#
# [tool.observed.exercise]
# exit = 0
# lines = ['^handled: 0 2 3 4$', '^main: all done$']
#
# [[tool.observed.exercise.choices]]
# says = "Make the worker no daemon: `daemon=False`"
# edits = [["daemon=True", "daemon=False"]]
# right = false
# because = "Main is in the queue's join, which does not ask what kind of thread forgot to report."
#
# [[tool.observed.exercise.choices]]
# says = "Start a second worker"
# edits = [["threading.Thread(target=work, daemon=True).start()", "for _ in range(2):\n    threading.Thread(target=work, daemon=True).start()"]]
# right = false
# because = "The job that nobody reported was taken long ago: no other worker can get it."
#
# [[tool.observed.exercise.choices]]
# says = "Wait until `jobs.empty()` before the join"
# edits = [['jobs.join()', "while not jobs.empty():\n    pass\njobs.join()"]]
# right = false
# because = "The queue has been empty for long. The join counts reports, not what waits."
#
# [[tool.observed.exercise.choices]]
# says = "Call `task_done()` before the `continue`, too"
# edits = [["            continue", "            jobs.task_done()\n            continue"]]
# right = true
# because = "Each way through the loop reports. A `finally` does the same for every way, also for an exception."
# ///
"""A worker skips one job, and does not say that it is done with it."""
import faulthandler
import queue
import threading

faulthandler.dump_traceback_later(3, exit=True)
jobs, handled = queue.Queue(), []
all_handled = threading.Event()


def work():
    while True:
        job = jobs.get()
        if job == 1:                   # a duplicate, say
            continue
        handled.append(job)
        jobs.task_done()
        if job == 4:
            all_handled.set()


for job in range(5):
    jobs.put(job)
threading.Thread(target=work, daemon=True).start()
all_handled.wait(5)
print("handled:", *handled)
print("still waiting in the queue:", jobs.qsize())
print("not reported as done:      ", jobs.unfinished_tasks)
print("main: joins the queue")
jobs.join()
print("main: all done")
