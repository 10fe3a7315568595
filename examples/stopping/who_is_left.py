# /// script
# [tool.observed]
# runs = 2
# deadline = 2
# exit = "deadline"
# lines = ['^main: all done; still there: saver$']
# breaks = [['jobs.get()', 'jobs.get(timeout=0.5)'], ['while True', 'while jobs']]
# mutants = [[['name="ticker", daemon=True', 'name="ticker"']], [['    jobs.put(job)', '    pass']]]
#
# [tool.observed.outcomes."it ends with status 0"]
# exit = 0
# lines = ['all done']
# [tool.observed.outcomes."it does not end"]
# exit = "deadline"
# lines = ['all done']
#
# [tool.observed.exercise]
# exit = 0
# lines = ['^saver: ended$']
# [[tool.observed.exercise.choices]]
# says = "Put a last item at the end of main: `jobs.put(None)`"
# edits = [["print(\"main: all done", "jobs.put(None)\nprint(\"main: all done"]]
# right = true
# because = "The saver waits in `get`. What comes out there ends it."
# [[tool.observed.exercise.choices]]
# says = "Put it by `atexit.register(jobs.put, None)`"
# edits = [["jobs = queue.Queue()\n", "import atexit\njobs = queue.Queue()\natexit.register(jobs.put, None)\n"]]
# right = false
# because = "Its turn comes after the wait for the saver, and the saver waits for it."
# [[tool.observed.exercise.choices]]
# says = "`sys.exit(0)` as main's last line"
# edits = [["if x is not threading.main_thread() and not x.daemon])", "if x is not threading.main_thread() and not x.daemon])\nimport sys; sys.exit(0)"]]
# right = false
# because = "It ends main, which had ended anyway. The wait comes after it."
# ///
"""Main has come to its end, and the process stays. Who keeps it?"""
import queue
import threading
import time

jobs = queue.Queue()


def save():
    while True:
        if jobs.get() is None:
            print("saver: ended")
            return


def tick():
    while True:
        time.sleep(0.1)


threading.Thread(target=save, name="saver").start()
threading.Thread(target=tick, name="ticker", daemon=True).start()
for job in range(3):
    jobs.put(job)
print("main: all done; still there:",
      *[x.name for x in threading.enumerate()
        if x is not threading.main_thread() and not x.daemon])
