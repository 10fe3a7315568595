# /// script
# [tool.observed]
# timeline = true
# order = [['opened', 'main: last line', 'asked to stop', 'closed', 'finally']]
# deadline = 4
# runs = 5
# breaks = [['    stop.set()', '    pass']]
# ///
"""Not a daemon, and asked to stop by an Event: everything is closed."""
import contextlib
import threading
import time


@contextlib.contextmanager
def resource():
    print("opened")
    try:
        yield
    finally:
        print("closed")


def work():
    try:
        with resource():
            stop.wait(60)
            print("asked to stop")
    finally:
        print("finally")


stop = threading.Event()
worker = threading.Thread(target=work)
try:
    worker.start()
    time.sleep(0.2)
    print("main: last line")
finally:
    stop.set()
    worker.join()
