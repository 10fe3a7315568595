# /// script
# [tool.observed]
# lines = ['^cancel\(\) gave back None$', '^saved: (all|half)$']
# runs = 5
# breaks = [['threading.Timer(0, save)', 'threading.Timer(1, save)'], ['begun.wait(10)', 'begun.set()']]
#
# [tool.observed.outcomes."it did all its work"]
# lines = ['^saved: all$']
# at_least = 5
# share = 1.0
#
# [tool.observed.outcomes."it stopped half way"]
# lines = ['^saved: half$']
#
# [tool.observed.outcomes."cancel() raised an exception"]
# stderr = ['Error']
# exit = 1
# ///
"""A timer's function is at work, and the timer is cancelled."""
import threading

begun, cancelled = threading.Event(), threading.Event()
saved = "nothing"


def save():
    global saved
    saved = "half"
    begun.set()
    cancelled.wait(10)
    saved = "all"


timer = threading.Timer(0, save)
timer.start()
begun.wait(10)
print("cancel() gave back", timer.cancel())
cancelled.set()
timer.join()
print("saved:", saved)
