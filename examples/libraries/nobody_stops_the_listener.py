# /// script
# [tool.observed]
# runs = 2
# deadline = 20
# lines = ['^written: one$', '^main: has logged three lines$']
# never = ['written: two', 'written: three']
# breaks = [['time.sleep(5)', 'pass']]
# mutants = [[['SimpleQueue()', 'SimpleQueue(); __import__("atexit").register(lambda: listener.stop())'], ['time.sleep(5)', 'time.sleep(1)']]]
#
# [tool.observed.outcomes."one of three lines is written"]
# lines = ['written: one']
# never = ['written: three']
# [tool.observed.outcomes."all three lines are written"]
# lines = ['written: three']
#
# [tool.observed.exercise]
# lines = ['^written: three$']
# [[tool.observed.exercise.choices]]
# says = "`logging.shutdown()` at the end"
# edits = [['print("main: has', 'logging.shutdown(); print("main: has']]
# right = false
# because = "It flushes and closes handlers, and is called at exit anyway. The listener is no handler."
# [[tool.observed.exercise.choices]]
# says = "`listener.stop()` at the end"
# edits = [["time.sleep(5)", "time.sleep(0.5)"], ['print("main: has', 'listener.stop(); print("main: has']]
# right = true
# because = "It waits until the queue is empty and the listener has ended."
# [[tool.observed.exercise.choices]]
# says = "`atexit.register(listener.stop)`, after `start()`"
# edits = [["time.sleep(5)", "time.sleep(0.5)"], ["listener.start()", "listener.start(); import atexit; atexit.register(listener.stop)"]]
# right = true
# because = "`atexit` runs before the interpreter shuts down, while daemons still run."
# [[tool.observed.exercise.choices]]
# says = "`logging.raiseExceptions = True`"
# edits = [["listener.start()", "listener.start(); logging.raiseExceptions = True"]]
# right = false
# because = "It is True already, and nothing raises here. The listener is a daemon, and is cut off in silence."
# ///
"""A listener is a daemon: what lies in its queue at the end is lost."""
import logging
import threading
import time
from logging.handlers import QueueHandler, QueueListener
from queue import SimpleQueue

first_written = threading.Event()


class SlowDisk(logging.Handler):
    def handle(self, record):    # in place of emit: no lock
        print("written:", record.getMessage(), flush=True)
        first_written.set()
        time.sleep(5)


lines = SimpleQueue()
log = logging.getLogger()
log.addHandler(QueueHandler(lines))
listener = QueueListener(lines, SlowDisk())
listener.start()
for line in "one", "two", "three":
    log.error(line)
first_written.wait(10)
print("main: has logged three lines")
