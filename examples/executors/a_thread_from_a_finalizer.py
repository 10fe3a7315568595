# /// script
# [tool.observed]
# lines = ["^a thread: (?P<kind>PythonFinalizationError): can't create new thread at interpreter shutdown$", '^a pool: RuntimeError: cannot schedule new futures after interpreter shutdown$']
# runs = 2
# deadline = 3
# interpreters = ["3.11", "3.12"]
# breaks = [['self.myself = self', 'pass']]
# mutants = [[["\nReport()\n", "\nReport().__del__()\n"]], [['ThreadPoolExecutor().submit', 'str']]]
# [tool.observed.on.">=3.12,<3.13"]
# lines = ["^a thread: (?P<kind>RuntimeError): can't create new thread at interpreter shutdown$", '^a pool: RuntimeError: cannot schedule new futures after interpreter shutdown$']
# [tool.observed.on."<3.12"]
# exit = "deadline"
# lines = ['^main: last line$']
# never = ['^a thread', '^a pool']
# [tool.observed.on."pypy3.11"]   # it calls no finalizer at its end
# lines = ['^main: last line$']
# never = ['^a thread', '^a pool']
# ///
"""A `__del__` wants a thread, when the interpreter is finalizing."""
import threading
from concurrent.futures import ThreadPoolExecutor


class Report:
    def __init__(self):
        self.myself = self         # a cycle: left to the last collection

    def send(self):
        print("sent")

    def __del__(self):
        try:
            threading.Thread(target=self.send).start()
            print("a thread: started")
        except RuntimeError as error:
            print(f"a thread: {type(error).__name__}: {error}")
        try:
            ThreadPoolExecutor().submit(self.send)
            print("a pool: submitted")
        except RuntimeError as error:
            print(f"a pool: {type(error).__name__}: {error}")


Report()
print("main: last line")
