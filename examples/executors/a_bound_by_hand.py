# /// script
# [tool.observed]
# lines = ['^most that were under way or in line: 10$', '^done: 1000, of which failed: 10$']
# runs = 2
# breaks = [['Bounded(2, bound=10)', 'Bounded(2, bound=12)']]
# mutants = [[['100 / (number % 100)', '100 / 7']], [['100 / (number % 100)', '100 // (number % 200)']]]
# [tool.observed.exercise]
# lines = ['^most that were under way or in line: 10$', '^done: 1000, of which failed: 10$']
# [[tool.observed.exercise.choices]]
# says = "Give the slot back at the end of `work`, in place of the callback"
# edits = [["future.add_done_callback(self.give_back)", "pass"], ["    return 100 / (number % 100)", "    result = 100 / (number % 100)\n    pool.give_back(None)\n    return result"], ["self.slots.acquire()", "self.slots.acquire(timeout=0.1) or full.set()"]]
# right = false
# because = "A task that fails jumps over it, and its slot is lost. (Here `submit` gives up after a tenth of a second, or the program would stand still.)"
# [[tool.observed.exercise.choices]]
# says = "The same in a `finally` of `work`"
# edits = [["future.add_done_callback(self.give_back)", "pass"], ["    return 100 / (number % 100)", "    try:\n        return 100 / (number % 100)\n    finally:\n        pool.give_back(None)"]]
# right = true
# because = "It is given back whatever happens, as long as no task is cancelled before it begins."
# [[tool.observed.exercise.choices]]
# says = "A `BoundedSemaphore` in place of the `Semaphore`"
# edits = [["threading.Semaphore(bound)", "threading.BoundedSemaphore(bound)"]]
# right = true
# because = "No slot is given back twice here, so it never complains."
# ///
"""A submit that waits: ten tasks are under way or in line, no more."""
import threading
from concurrent.futures import ThreadPoolExecutor


class Bounded(ThreadPoolExecutor):
    def __init__(self, workers, bound):
        super().__init__(workers)
        self.slots = threading.Semaphore(bound)
        self.bound, self.lock = bound, threading.Lock()
        self.now = self.most = 0

    def submit(self, *args, **kwargs):
        self.slots.acquire()
        with self.lock:            # only to show it
            self.now += 1
            self.most = max(self.most, self.now)
            if self.now == self.bound:
                full.set()
        try:
            future = super().submit(*args, **kwargs)
        except BaseException:
            self.give_back(None)
            raise
        future.add_done_callback(self.give_back)
        return future

    def give_back(self, future):
        with self.lock:
            self.now -= 1
        self.slots.release()


def work(number):
    full.wait(10)                  # until ten are there
    return 100 / (number % 100)


full = threading.Event()
with Bounded(2, bound=10) as pool:
    futures = [pool.submit(work, number) for number in range(1000)]
failed = sum(future.exception() is not None for future in futures)
print("most that were under way or in line:", pool.most)
print(f"done: {len(futures)}, of which failed: {failed}")
