# /// script
# [tool.observed]
# exit = "SIGINT"
# stderr = ['^Traceback', '^KeyboardInterrupt']
# order = [
#   ['thread: Ctrl-C', 'main: Ctrl-C', 'thread: Ctrl-C again', 'thread: finishing'],
# ]
# never = ['main: all done']
# breaks = [['press("thread: Ctrl-C again")', 'print("thread: Ctrl-C again")']]
#
# [tool.observed.on.">=3.9,<3.13"]
# order = [['thread: Ctrl-C', 'main: Ctrl-C', 'thread: Ctrl-C again']]
# never = ['main: all done', 'thread: finishing']
#
# [tool.observed.on."pypy3.11"]
# order = [['thread: Ctrl-C', 'main: Ctrl-C', 'thread: Ctrl-C again']]
# never = ['main: all done', 'thread: finishing']
# ///
"""The same, but somebody is impatient and presses Ctrl-C again."""
import os
import signal
import threading
import time

stop = threading.Event()


def press(words):
    print(words)
    os.kill(os.getpid(), signal.SIGINT)


def work():
    time.sleep(0.2)
    press("thread: Ctrl-C")
    stop.wait()
    time.sleep(0.2)  # it still has something to finish
    press("thread: Ctrl-C again")
    time.sleep(0.3)
    print("thread: finishing")


x = threading.Thread(target=work)
x.start()
try:
    while True:
        time.sleep(1)  # main's own work
except KeyboardInterrupt:
    print("main: Ctrl-C")
    stop.set()
x.join()
print("main: all done")
