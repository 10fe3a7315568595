# /// script
# [tool.observed]
# stderr = ['^KeyboardInterrupt']
# order = [['main: my last line', 'thread: Ctrl-C', 'atexit: called']]
# never = ['thread: finishing']
# breaks = [['.start()', '.start(); time.sleep(0.4)']]
# ///
"""Ctrl-C during the wait at the end: the wait is over, the thread is lost."""
import atexit
import os
import signal
import threading
import time

from at_rest import until_it_waits


def work():
    until_it_waits(threading.main_thread())  # at the end
    print("thread: Ctrl-C is pressed now")
    os.kill(os.getpid(), signal.SIGINT)  # what the terminal would send
    time.sleep(1)
    print("thread: finishing")


def farewell():
    time.sleep(0.1)
    print("atexit: called")


atexit.register(farewell)
threading.Thread(target=work).start()
print("main: my last line")
