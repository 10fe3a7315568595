# /// script
# [tool.observed]
# order = [
#   ['thread: Ctrl-C', 'main: told to stop', 'thread: Ctrl-C again',
#    'thread: finishing', 'main: all done'],
# ]
# breaks = [['signal.signal(signal.SIGINT', '(lambda *_: None)(signal.SIGINT']]
# mutants = [[["x.join()\n", '']], [['    asked_to_stop = True', '    pass']]]
# ///
"""A handler that raises nothing and takes no lock; main tells the thread."""
import os
import signal
import threading
import time

stop = threading.Event()
asked_to_stop = False


def remember(number, frame):
    global asked_to_stop
    asked_to_stop = True


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


signal.signal(signal.SIGINT, remember)
x = threading.Thread(target=work)
x.start()
while not asked_to_stop and x.is_alive():
    time.sleep(0.1)  # main's own work, in short steps
print("main: told to stop")
stop.set()
x.join()
print("main: all done")
