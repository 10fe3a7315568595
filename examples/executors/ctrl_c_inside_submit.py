# /// script
# [tool.observed]
# lines = ['^main: is out of the with; threads that the pool knows: 0$', '^task: was told, and ends$']
# order = [['main: is out of the with', 'task: was told']]
# runs = 2
# deadline = 10
# breaks = [["        super().start()\n        signal.raise_signal(signal.SIGINT)", "        signal.raise_signal(signal.SIGINT)\n        super().start()"]]
# mutants = [[['stop.wait(10)', 'pass']], [['        signal.raise_signal(signal.SIGINT)', '        pass']]]
# ///
"""Ctrl-C inside submit: the thread is started, and the pool does not know."""
import signal
import threading
from concurrent.futures import ThreadPoolExecutor

stop = threading.Event()


class Thread(threading.Thread):
    def start(self):
        super().start()
        signal.raise_signal(signal.SIGINT)     # Ctrl-C, at this place


def task():
    stop.wait(10)                  # its work, and a look at stop
    print("task: was told, and ends")


threading.Thread = Thread          # the pool will take this one
try:
    with ThreadPoolExecutor(1) as pool:
        pool.submit(task)
except KeyboardInterrupt:
    print("main: is out of the with; threads that the pool knows:",
          len(pool._threads))
stop.set()
