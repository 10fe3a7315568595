# /// script
# [tool.observed]
# exit = "SIGINT"
# stderr = ['^Traceback', '^KeyboardInterrupt']
# lines = ['^main: is the thread alive\? True$']
# order = [
#   ['main: join', 'thread: Ctrl-C', 'main: is the thread', 'thread: finishing'],
# ]
# never = ['main: joined']
# interpreters = ["3.12"]
# breaks = [['x.join()', 'pass']]
#
# [tool.observed.on.">=3.9,<3.13"]
# lines = ['^main: is the thread alive\? False$']
# order = [['main: join', 'thread: Ctrl-C']]
# never = ['main: joined', 'thread: finishing']
#
# [tool.observed.on."pypy3.11"]
# lines = ['^main: is the thread alive\? False$']
# order = [['main: join', 'thread: Ctrl-C']]
# never = ['main: joined', 'thread: finishing']
# ///
"""Ctrl-C in main's own join(): is the thread alive, and does the process still wait?"""
import os
import signal
import threading
import time

from at_rest import until_it_waits


def work():
    until_it_waits(threading.main_thread())  # in its join
    print("thread: Ctrl-C is pressed now")
    os.kill(os.getpid(), signal.SIGINT)  # what the terminal would send
    seen.wait(5)
    time.sleep(0.3)
    print("thread: finishing")


seen = threading.Event()
x = threading.Thread(target=work)
x.start()
print("main: join")
try:
    x.join()
    print("main: joined")
finally:
    print(f"main: is the thread alive? {x.is_alive()}")
    seen.set()
