# /// script
# [tool.observed]
# runs = 5
# lines = ['^asked:  (?P<asked>[A-H]+)$', '^served: (?P<served>[A-H]+)$']
# compare = ['served == "HGFEDCBA"', 'asked == "ABCDEFGH"']
# breaks = [['self.waiting.pop()', 'self.waiting.pop(0)']]
# mutants = [[['print("asked:  ABCDEFGH")', 'print("asked:  ABCDEFG")']]]
# [tool.observed.exercise]
# compare = ['served == "ABCDEFGH"']
# [[tool.observed.exercise.choices]]
# says = "`self.waiting.pop(0)`: the first of the list, not the last"
# edits = [['self.waiting.pop()', 'self.waiting.pop(0)']]
# right = true
# because = "A list that is filled at one end and emptied at the other is a line."
# [[tool.observed.exercise.choices]]
# says = "An `RLock` for `self.guard`"
# edits = [['self.waiting = threading.Lock(), []', 'self.waiting = threading.RLock(), []']]
# right = false
# because = "The guard protects the list. Which end it is emptied at is another question."
# [[tool.observed.exercise.choices]]
# says = "`self.waiting.insert(0, mine)` in place of `append`"
# edits = [['self.waiting.append(mine)', 'self.waiting.insert(0, mine)']]
# right = true
# because = "Filled at the front and emptied at the back: also a line."
# [[tool.observed.exercise.choices]]
# says = "Wait a moment before the release: `time.sleep(0.01)`"
# edits = [["                self.waiting.pop().release()", "                time.sleep(0.01)\n                self.waiting.pop().release()"]]
# right = false
# because = "When it is woken does not change who is woken."
# ///
"""A lock by hand keeps a list of those who wait. It serves H first."""
import threading
import time


class LockByHand:
    def __init__(self):
        self.guard, self.waiting = threading.Lock(), []
        self.taken = False

    def __enter__(self):
        with self.guard:
            if not self.taken:
                self.taken = True
                return
            mine = threading.Lock()
            mine.acquire()
            self.waiting.append(mine)
        mine.acquire()              # until it is handed over

    def __exit__(self, *error):
        with self.guard:
            if self.waiting:        # it stays taken: another has it
                self.waiting.pop().release()
            else:
                self.taken = False


def work(name):
    with lock:
        served.append(name)


lock, served, threads = LockByHand(), [], []
with lock:
    for name in "ABCDEFGH":
        threads.append(threading.Thread(target=work, args=name))
        threads[-1].start()
        while len(lock.waiting) < len(threads):
            time.sleep(0.001)       # until it waits
for thread in threads:
    thread.join()
print("asked:  ABCDEFGH")
print("served:", "".join(served))
