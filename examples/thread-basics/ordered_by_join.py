# /// script
# [tool.observed]
# timeline = true
# order = [['thread: starting', 'thread: finishing', 'main: after']]
# runs = 10
# breaks = [['x.join()', 'pass']]
# ///
"""join: main's line comes after all of the thread's."""
import threading
import time


def work():
    print("thread: starting")
    time.sleep(0.1)
    print("thread: finishing")


x = threading.Thread(target=work)
x.start()
x.join()
print("main: after the thread")
