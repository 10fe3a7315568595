# /// script
# [tool.observed]
# lines = ['^soon: +due after 0\.01 s, ran after (?P<soon>[\d.]+) s$', '^later: +due after 0\.5 s, ran after (?P<later>[\d.]+) s$']
# order = [['soon', 'later']]
# compare = ['soon >= 0.5']
# unbounded = { 'soon >= 0.5' = "a busy machine makes it later still" }
# runs = 3
# breaks = [['time.sleep(seconds)', 'time.sleep(min(seconds, 0.02))']]
#
# [tool.observed.outcomes."after 0.01 s"]
# lines = ['^soon: .*ran after 0.0']
#
# [tool.observed.outcomes."after 0.5 s"]
# lines = ['^soon: .*ran after 0.[5-9]']
# ///
"""A scheduler sleeps in its thread. Main enters something earlier."""
import sched
import threading
import time

asleep = threading.Event()


def sleep(seconds):
    asleep.set()
    time.sleep(seconds)


def job(name, due):
    print(f"{name + ':':7} due after {due} s,"
          f" ran after {time.monotonic() - start:.2f} s")


line = sched.scheduler(time.monotonic, sleep)
start = time.monotonic()
line.enterabs(start + 0.5, 1, job, ("later", 0.5))
x = threading.Thread(target=line.run)
x.start()
asleep.wait(10)
line.enterabs(start + 0.01, 1, job, ("soon", 0.01))
x.join()
