# /// script
# [tool.observed]
# order = [
#   ['thread: Ctrl-C', 'main: told to stop', 'thread: Ctrl-C again',
#    'thread: finishing', 'main: all done'],
# ]
# breaks = [['signal.signal(signal.SIGINT', '(lambda *_: None)(signal.SIGINT']]
# mutants = [[["x.join()\n", '']]]
# ///
"""A handler that raises nothing: Ctrl-C sets the Event, however often it comes."""
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


signal.signal(signal.SIGINT, lambda number, frame: stop.set())
x = threading.Thread(target=work)
x.start()
while x.is_alive() and not stop.wait(timeout=1):
    pass  # main's own work, in short steps
print("main: told to stop")
x.join()
print("main: all done")
