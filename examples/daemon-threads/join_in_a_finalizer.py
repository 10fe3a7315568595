# /// script
# [tool.observed]
# deadline = 3
# lines = ['^main: last line$', '^finalizer: (?P<answer>joined, is_alive False)$']
# interpreters = ["3.8", "3.10", "3.11", "3.12"]
# breaks = [['self.myself = self', 'self.myself = None']]
#
# [tool.observed.on."<3.9"]
# exit = "deadline"
# lines = ['^main: last line$']
# never = ['finalizer']
#
# [tool.observed.on.">=3.13,<3.14"]
# exit = "deadline"
# lines = ['^main: last line$']
# never = ['finalizer']
#
# [tool.observed.on.">=3.14"]
# lines = ['^main: last line$', '^finalizer: (?P<answer>PythonFinalizationError)$']
#
# [tool.observed.on."pypy3.11"]   # it calls no finalizer at its end
# lines = ['^main: last line$']
# never = ['finalizer']
# ///
"""A `__del__` joins a daemon at shutdown: each Python has its own answer."""
import threading
import time


def work():
    while True:
        time.sleep(0.01)


class Connection:
    def __init__(self):
        self.myself = self  # a cycle: left to the last garbage collection
        self.worker = threading.Thread(target=work, daemon=True)
        self.worker.start()

    def __del__(self):
        try:
            self.worker.join()
            print("finalizer: joined, is_alive", self.worker.is_alive())
        except RuntimeError as error:
            print("finalizer:", type(error).__name__)


Connection()
print("main: last line")
