# /// script
# [tool.observed]
# runs = 2
# lines = ['^two processes logged, one wrote: (?P<left>\d) of 8 lines$', '^the lines name their processes: (?P<names>.+)$']
# compare = ['left == 8']
# breaks = [['listener.stop()', 'pass']]
# mutants = [[['range(4)', 'range(3)']], [['%(processName)s', 'x']]]
# ///
"""The processes hand their records over; one writes, and rotates."""
import glob
import logging
import multiprocessing
from logging.handlers import (QueueHandler, QueueListener,
                              RotatingFileHandler)


def work(records, name):
    log = logging.getLogger()
    log.addHandler(QueueHandler(records))
    for number in range(4):
        log.error("%s%d", name, number)


if __name__ == "__main__":
    records = multiprocessing.Queue()
    file = RotatingFileHandler("app.log", maxBytes=60, backupCount=1)
    file.setFormatter(logging.Formatter("%(processName)s %(message)s"))
    listener = QueueListener(records, file)
    listener.start()
    workers = [multiprocessing.Process(target=work, args=(records, name),
                                       name=name) for name in ("ann", "bob")]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    listener.stop()
    lines = [line for name in glob.glob("app.log*")
             for line in open(name).read().splitlines()]
    print(f"two processes logged, one wrote: {len(lines)} of 8 lines")
    print("the lines name their processes:",
          *sorted({line.split()[0] for line in lines}))
