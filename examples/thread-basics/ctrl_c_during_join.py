# /// script
# [tool.observed]
# exit = "SIGINT"
# stderr = ['^Traceback', '^KeyboardInterrupt']
# order = [['main: join', 'thread: Ctrl-C', 'thread: finishing']]
# never = ['main: joined']
# interpreters = ["3.12"]
# breaks = [['x.join()', 'pass']]
#
# [tool.observed.on.">=3.9,<3.13"]
# order = [['main: join', 'thread: Ctrl-C']]
# never = ['main: joined', 'thread: finishing']
#
# [tool.observed.on."pypy3.11"]
# order = [['main: join', 'thread: Ctrl-C']]
# never = ['main: joined', 'thread: finishing']
# ///
"""Ctrl-C in main's own join(): does the process still wait?"""
import os
import signal
import threading
import time


def work():
    time.sleep(0.2)
    print("thread: Ctrl-C is pressed now")
    os.kill(os.getpid(), signal.SIGINT)  # what the terminal would send
    time.sleep(0.3)
    print("thread: finishing")


x = threading.Thread(target=work)
x.start()
print("main: join")
x.join()
print("main: joined")
