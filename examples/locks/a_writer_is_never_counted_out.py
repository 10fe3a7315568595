# /// script
# [tool.observed]
# runs = 5
# lines = ['^the writer has written: True$', '^a reader comes in: (?P<read>True|False)$']
# compare = ['read == "False"']
# breaks = [["            self.waiting += 1", "            self.waiting += 0"]]
# mutants = [[["wrote.set()", "pass"]]]
# [tool.observed.exercise]
# lines = ['^the writer has written: True$', '^a reader comes in: True$']
# [[tool.observed.exercise.choices]]
# says = "Count it out in a `finally` round it all: `self.waiting -= 1` under the Condition, and `notify_all()`"
# edits = [["        with self._inside(lambda: self.inside == 0, -1):\n            yield                   # alone inside", "        try:\n            with self._inside(lambda: self.inside == 0, -1):\n                yield               # alone inside\n        finally:\n            with self.free:\n                self.waiting -= 1\n                self.free.notify_all()"]]
# right = true
# because = "Who has gone is counted no more, whether it wrote, failed, or was taken out of its waiting."
# [[tool.observed.exercise.choices]]
# says = "`notify_all()` once more at the end of `writing`"
# edits = [["            yield                   # alone inside", "            yield                   # alone inside\n        with self.free:\n            self.free.notify_all()"]]
# right = false
# because = "The reader is woken, looks, and finds a writer counted that does not exist."
# [[tool.observed.exercise.choices]]
# says = "Count in without the Condition's lock"
# edits = [["        with self.free:\n            self.waiting += 1", "        self.waiting += 1"]]
# right = false
# because = "It is counted in all the same, and never out."
# ///
"""The reader waits behind a writer who has long gone."""
import contextlib
import threading

from read_write_lock import ReadWriteLock


class WritersFirst(ReadWriteLock):
    waiting = 0                     # writers

    def reading(self):
        return self._inside(
            lambda: self.inside >= 0 and not self.waiting, 1)

    @contextlib.contextmanager
    def writing(self):
        with self.free:
            self.waiting += 1
        with self._inside(lambda: self.inside == 0, -1):
            yield                   # alone inside


def read():
    with lock.reading():
        came_in.set()


lock = WritersFirst()
came_in, wrote = threading.Event(), threading.Event()
with lock.writing():
    wrote.set()
print("the writer has written:", wrote.is_set())
threading.Thread(target=read, daemon=True).start()
print("a reader comes in:", came_in.wait(1.5))
