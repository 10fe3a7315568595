# /// script
# [tool.observed]
# runs = 5
# lines = ['^asked:  (?P<asked>[A-H]+)$', '^served: (?P<served>[A-H]+)$']
# compare = ['served == "HGFEDCBA"', 'asked == "ABCDEFGH"']
# breaks = [['self.line.insert(1, mine)', 'self.line.append(mine)']]
# mutants = [[['print("asked:  ABCDEFGH")', 'print("asked:  ABCDEFG")']]]
# [tool.observed.exercise]
# compare = ['served == "ABCDEFGH"']
# [[tool.observed.exercise.choices]]
# says = "`self.line.append(mine)` in place of `insert`"
# edits = [['self.line.insert(1, mine)', 'self.line.append(mine)']]
# right = true
# because = "Who comes stands behind all who are there. The one who is served stands in front."
# [[tool.observed.exercise.choices]]
# says = "An `RLock` for `self.guard`"
# edits = [['self.line = threading.Lock(), []', 'self.line = threading.RLock(), []']]
# right = false
# because = "The guard protects the list. Which end it is filled at is another question."
# [[tool.observed.exercise.choices]]
# says = "`self.line.insert(len(self.line), mine)`: behind the last, not behind the first"
# edits = [['self.line.insert(1, mine)', 'self.line.insert(len(self.line), mine)']]
# right = true
# because = "Behind the last of the list: that is what `append` does."
# [[tool.observed.exercise.choices]]
# says = "Wait a moment before the release: `time.sleep(0.01)`"
# edits = [["                    self.line[0].release() ", "                    time.sleep(0.01)\n                    self.line[0].release() "]]
# right = false
# because = "When it is woken does not change who is woken."
# ///
"""A lock by hand keeps a list of those who wait. It serves H first."""
import threading
import time


class LockByHand:
    def __init__(self):
        self.guard, self.line = threading.Lock(), []

    def __enter__(self):
        mine = threading.Lock()
        try:
            with self.guard:
                self.line.insert(1, mine)
                if self.line[0] is not mine:
                    mine.acquire()  # nobody else has it
            mine.acquire()          # until it is handed over
        except BaseException:       # Ctrl-C: out of the line
            self._leave(mine)
            raise

    def __exit__(self, *error):
        self._leave(self.line[0])   # who is inside stands first

    def _leave(self, mine):
        with self.guard:
            if mine in self.line:
                was_inside = self.line[0] is mine
                self.line.remove(mine)
                if was_inside and self.line:
                    self.line[0].release()      # handed over


def work(name):
    with lock:
        served.append(name)


lock, served, threads = LockByHand(), [], []
with lock:
    for name in "ABCDEFGH":
        threads.append(threading.Thread(target=work, args=name))
        threads[-1].start()
        while len(lock.line) <= len(threads):
            time.sleep(0.001)       # until it stands there
for thread in threads:
    thread.join()
print("asked:  ABCDEFGH")
print("served:", "".join(served))
