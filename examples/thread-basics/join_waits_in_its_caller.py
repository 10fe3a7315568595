# /// script
# [tool.observed]
# timeline = true
# order = [['main: I go on', 'worker: finishing', 'waiter: the worker has ended']]
# breaks = [['waiter.start()', 'waiter.run()']]
# ///
"""join() makes the thread wait that calls it, whichever that is."""
import threading
import time


def work():
    time.sleep(0.2)
    print("worker: finishing")


def wait_for(thread):
    thread.join()
    time.sleep(0.05)
    print("waiter: the worker has ended")


worker = threading.Thread(target=work)
worker.start()
waiter = threading.Thread(target=wait_for, args=(worker,))
waiter.start()
print("main: I go on")
