# /// script
# [tool.observed]
# lines = [
#   '^main: done, alive: Timer, in an hour$',
#   '^cancelled: alive: False$',
# ]
# never = ['reminder']
# runs = 5
# breaks = [['    timer.cancel()', '    pass'], ['3600', '1']]
# ///
"""cancel() in a `finally`: the timer's thread ends, and so does main."""
import threading


def remind():
    print("reminder: tea")


timer = threading.Timer(3600, remind)
timer.start()
try:
    kind = type(threading.enumerate()[-1]).__name__
    print("main: done, alive:", f"{kind},", "in an hour")
finally:
    timer.cancel()
    timer.join()
print("cancelled: alive:", timer.is_alive())
