# /// script
# [tool.observed]
# lines = ['^asked before the join: +AttributeError$', '^after the join: +4$', '^of one that failed: +AttributeError$']
# stderr = ['^ValueError: invalid literal']
# runs = 2
# breaks = [['self.result = self.work(*self.values)', 'self.result = 5']]
# mutants = [[['go.wait(10)', 'pass'], ['bad.start()', 'bad.start(); good.join()']], [['Asking(int, "four")', 'Asking(int, "5")']]]
# [tool.observed.outcomes."None, 4, None"]
# lines = ['^asked before the join: +None$', '^of one that failed: +None$']
# [tool.observed.outcomes."AttributeError, 4, AttributeError"]
# lines = ['^asked before the join: *AttributeError$', '^of one that failed: *AttributeError$']
# at_least = 2
# share = 1.0
# [tool.observed.outcomes."AttributeError, 4, ValueError"]
# lines = ['^asked before the join: *AttributeError$', '^of one that failed: *ValueError$']
# ///
"""A thread that puts its result into an attribute; and who asks for it."""
import threading

go = threading.Event()


class Asking(threading.Thread):
    def __init__(self, work, *values):
        super().__init__()
        self.work, self.values = work, values

    def run(self):
        go.wait(10)
        self.result = self.work(*self.values)


def ask(thread):
    try:
        return thread.result
    except Exception as error:
        return type(error).__name__


good, bad = Asking(int, "4"), Asking(int, "four")
good.start()
bad.start()
print("asked before the join:", ask(good))  # too early
go.set()
good.join()
bad.join()
print("after the join:       ", ask(good))
print("of one that failed:   ", ask(bad))
