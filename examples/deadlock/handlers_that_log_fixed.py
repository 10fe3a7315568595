# /// script
# [tool.observed]
# lines = [
#   '^main: a and b still wait: False False$',
#   '^main: the last line$',
#   '^handled: a b, by 1 thread, each waited alone: True$',
# ]
# breaks = [['logger.addHandler(QueueHandler(records))', 'logger.addHandler(Forward(other))'], ['both_hold.wait(0.3)', 'both_hold.wait(10)']]
# mutants = [[['both_hold.reset() ', 'pass  #']], [['handled.append(record.name)', 'pass']], [['by.add(threading.get_ident())', 'by.add(record)']], [['x.is_alive()', 'x.ident']]]
# deadline = 4
# ///
"""One thread does all the handling; who logs only puts in a queue."""
import logging
import queue
import threading
from logging.handlers import QueueHandler, QueueListener


class Forward(logging.Handler):
    def __init__(self, other):
        super().__init__()
        self.other = logging.getLogger(other)

    def emit(self, record):
        if record.levelno == logging.ERROR and record.name != self.other.name:
            waits.append(not both_hold.broken)
            try:
                both_hold.wait(0.3)             # the same gap
            except threading.BrokenBarrierError:
                handled.append(record.name)     # nobody came
                by.add(threading.get_ident())
                both_hold.reset()               # for the next one
            self.other.warning("an error was seen")


handled, waits, by = [], [], set()
both_hold, records = threading.Barrier(2), queue.SimpleQueue()
handlers = []
for name, other in (("a", "b"), ("b", "a")):
    logger = logging.getLogger(name)
    logger.propagate = False
    handlers.append(Forward(other))
    logger.addHandler(QueueHandler(records))
listener = QueueListener(records, *handlers)
listener.start()
threads = [threading.Thread(target=logging.getLogger(name).error,
                            args=("no disk",)) for name in ("a", "b")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join(10)
print("main: a and b still wait:", *(x.is_alive() for x in threads))
listener.stop()                                 # after the last record
print(f"handled: {' '.join(sorted(handled))}, by {len(by)} thread,"
      f" each waited alone: {all(waits)}")
print("main: the last line")
