# /// script
# [tool.observed]
# timeline = true
# lines = ['^worker: still here$', '^main:   still here$']
# order = [['worker: still here', 'main:   still here']]
# stderr = ['Exception in thread failing', 'ZeroDivisionError']
# breaks = [['1 / 0', '__import__("os").abort()']]
# ///
"""An exception that nobody catches ends its own thread, and no other."""
import threading
import time


def fail():
    time.sleep(0.1)
    1 / 0


def work():
    time.sleep(0.3)
    print("worker: still here")


failing = threading.Thread(target=fail, name="failing")
worker = threading.Thread(target=work, name="worker")
failing.start()
worker.start()
failing.join()                     # returns, and says nothing
worker.join()
print("main:   still here")
