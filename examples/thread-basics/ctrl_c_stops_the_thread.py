# /// script
# [tool.observed]
# order = [
#   ['thread: step 1', 'thread: step 3', 'main: Ctrl-C', 'thread: told to stop',
#    'main: all done'],
# ]
# never = ['step 9']
# breaks = [['stop.set()', 'pass']]
# ///
"""Catch Ctrl-C in main, tell the thread to stop, then join it."""
import os
import signal
import threading
import time

stop = threading.Event()


def work():
    step = 0
    while not stop.wait(timeout=0.1):
        step += 1
        print(f"thread: step {step}")
        if step == 3:
            os.kill(os.getpid(), signal.SIGINT)  # somebody presses Ctrl-C
    print("thread: told to stop, finishing")


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
