# /// script
# [tool.observed]
# lines = [
#   '^1 to 2: done$',
#   '^2 to 1: RuntimeError: wants lock 1, holds lock 2$',
#   '^1 to 1: RuntimeError: wants lock 1, holds lock 1$',
#   '^threads: (?P<threads>1)$',
# ]
# breaks = [['if held and', 'if False and'], ['(ann, ann)):', '):']]
# mutants = [[['self.number <= max(held)', 'self.number < max(held)'], ['self.lock.acquire()', 'self.lock.acquire(timeout=1)']]]
# deadline = 4
# runs = 5
# [tool.observed.outcomes."it is done"]
# lines = ['^2 to 1: done$']
# [tool.observed.outcomes."it is refused"]
# lines = ['^2 to 1: RuntimeError']
# at_least = 5
# share = 1.0
# ///
"""A lock that knows its place finds the mistake with one thread."""
import threading


class OrderedLock:
    mine = threading.local()       # what the running thread holds

    def __init__(self, number):
        self.number, self.lock = number, threading.Lock()

    def __enter__(self):
        held = self.mine.__dict__.setdefault("held", [])
        if held and self.number <= max(held):
            raise RuntimeError(f"wants lock {self.number},"
                               f" holds lock {max(held)}")
        self.lock.acquire()
        held.append(self.number)

    def __exit__(self, *error):
        self.mine.held.remove(self.number)
        self.lock.release()


def transfer(source, target):
    with source:
        with target:
            return "done"


ann, bob = OrderedLock(1), OrderedLock(2)
for source, target in ((ann, bob), (bob, ann), (ann, ann)):
    try:
        answer = transfer(source, target)
    except RuntimeError as error:
        answer = f"RuntimeError: {error}"
    print(f"{source.number} to {target.number}: {answer}")
print("threads:", threading.active_count())
