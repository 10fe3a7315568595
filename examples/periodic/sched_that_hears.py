# /// script
# [tool.observed]
# lines = ['^soon: ran$', '^in an hour: still in line: True$', '^late: still in line: True$']
# never = ['hour: ran', 'late: ran']
# deadline = 20
# runs = 3
# breaks = [['    bell.set()                      # look again', '    pass']]
# mutants = [[['late = enter(0, "late")', 'late = enter(0, "late"); line.run()']]]
# ///
"""The same, with a sleep that an Event can end."""
import sched
import threading
import time

bell, asleep, done = (threading.Event() for _ in range(3))


def sleep(seconds):
    asleep.set()
    bell.wait(seconds)              # until it is due, or something new
    bell.clear()


def enter(seconds, name):
    event = line.enter(seconds, 1, job, (name,))
    bell.set()                      # look again
    return event


def job(name):
    print(f"{name}: ran")
    done.set()


line = sched.scheduler(time.monotonic, sleep)
hour = enter(3600, "in an hour")
x = threading.Thread(target=line.run)
x.start()
asleep.wait(10)
enter(0.01, "soon")
done.wait(10)
print("in an hour: still in line:", hour in line.queue)
line.cancel(hour)
bell.set()
x.join()                            # the line is empty: run() returned
late = enter(0, "late")
print("late: still in line:", late in line.queue)
