# /// script
# [tool.observed]
# runs = 2
# lines = [
#   '^to the disk: mailer is still in its call$', '^to the disk: clerk is still in its call$',
#   '^by a queue:  mailer went on$', '^by a queue:  clerk went on$',
#   '^written: hello, by mailer$', '^written: hello, by clerk$',
# ]
# breaks = [['QueueHandler(lines)', 'disk']]
# mutants = [[["        ready.wait(10)", "        pass"]], [['listener.stop()', 'pass'], ['listener.start()', 'pass']], [['{record.threadName}', 'mailer']]]
#
# [tool.observed.outcomes."to the disk: the clerk goes on"]
# lines = ['^to the disk: mailer is', '^to the disk: clerk went']
# [tool.observed.outcomes."to the disk: both wait"]
# lines = ['^to the disk: mailer is', '^to the disk: clerk is']
# [tool.observed.outcomes."to the disk: neither waits"]
# lines = ['^to the disk: mailer went']
# ///
"""A disk that does not answer: who logs to it waits, or a queue does."""
import logging
import threading
from logging.handlers import QueueHandler, QueueListener
from queue import SimpleQueue

log = logging.getLogger()
ready, called = threading.Event(), threading.Event()


class Disk(logging.Handler):
    def emit(self, record):
        called.set()
        ready.wait(10)
        print(f"written: {record.getMessage()}, by {record.threadName}")


def logs_through(words, handler, patience):
    ready.clear()
    called.clear()
    log.handlers = [handler]
    clerks = [threading.Thread(target=log.error, args=["hello"], name=name)
              for name in ("mailer", "clerk")]
    for clerk in clerks:
        clerk.start()
        called.wait(10)             # the disk has the first line
    for clerk in clerks:
        clerk.join(patience)
        print(words, clerk.name,
              "is still in its call" if clerk.is_alive() else "went on")
    ready.set()                     # now it answers
    for clerk in clerks:
        clerk.join()


disk = Disk()
lines = SimpleQueue()
logs_through("to the disk:", disk, 0.2)
by_queue = QueueHandler(lines)
listener = QueueListener(lines, disk)
listener.start()
logs_through("by a queue: ", by_queue, 10)
listener.stop()
