# /// script
# [tool.observed]
# exit = 1
# lines = ['^main: a and b still wait: True True$', '^main: the last line$']
# stderr = ['^Timeout', 'line \d+ in emit$', 'in shutdown$']
# compare = ['count("in emit$") == 2']
# breaks = [['(("a", "b"), ("b", "a"))', '(("a", "c"), ("b", "c"))']]
# runs = 3
# [tool.observed.on."3.13t"]   # 3.13.5: a record made while a record is handled is dropped
# exit = 0
# lines = ['^main: the last line$']
# stderr = []
# compare = []
# ///
"""Two logging handlers that log to each other wait for each other."""
import faulthandler
import logging
import threading


class Forward(logging.Handler):
    def __init__(self, other):
        super().__init__()
        self.other = logging.getLogger(other)

    def emit(self, record):        # handle() calls it, under its lock
        if record.levelno == logging.ERROR:
            both_hold.wait(10)     # each is in its handler by now
            self.other.warning("an error was seen")


both_hold = threading.Barrier(2)
for name, other in (("a", "b"), ("b", "a")):
    logger = logging.getLogger(name)
    logger.propagate = False
    logger.addHandler(Forward(other))
threads = [
    threading.Thread(target=logging.getLogger(name).error,
                     args=("no disk",), daemon=True)
    for name in ("a", "b")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join(0.3)
faulthandler.dump_traceback_later(1.5, exit=True)
print("main: a and b still wait:", *(x.is_alive() for x in threads))
print("main: the last line", flush=True)
