# /// script
# [tool.observed]
# lines = ['^(?P<counted>\d+) of (?P<expected>\d+)$']
# compare = ['counted < expected']
# breaks = [['counter.value += 1', 'with counter.get_lock(): counter.value += 1']]
# [tool.observed.figures]
# lost = 'expected - counted'
#
# [tool.observed.outcomes."400000: it comes with a lock"]
# lines = ['^400000 of']
# [tool.observed.outcomes."200000: each process has its own"]
# lines = ['^200000 of']
# [tool.observed.outcomes."less than 400000, and another figure each time"]
# lines = ['^\d+ of']
# never = ['^[24]00000 of']
#
# [tool.observed.exercise]
# compare = ['counted == expected']
# [[tool.observed.exercise.choices]]
# says = "A lock of the program: `lock = threading.Lock()`, and `with lock:` round the addition"
# edits = [
#   ["from multiprocessing import", "import threading\nfrom multiprocessing import"],
#   ["TIMES = 200_000", "TIMES = 200_000\nlock = threading.Lock()"],
#   ["        counter.value += 1", "        with lock:\n            counter.value += 1"],
# ]
# right = false
# because = "Each process has a lock of that name, and nobody else takes it."
# [[tool.observed.exercise.choices]]
# says = "The counter's own lock round the addition"
# edits = [
#   [
#     "        counter.value += 1",
#     "        with counter.get_lock():\n            counter.value += 1",
#   ],
# ]
# right = true
# because = "It is one lock for both, held from before the reading until after the writing. The reading and the writing can take it again: it is an `RLock`."
# [[tool.observed.exercise.choices]]
# says = "Read, add and write in three lines, with the counter's lock round the last"
# edits = [
#   [
#     "        counter.value += 1",
#     "        value = counter.value\n        value += 1\n        with counter.get_lock():\n            counter.value = value",
#   ],
# ]
# right = false
# because = "What it writes was read before it had the lock."
# ///
"""Two processes, one shared counter: updates are lost."""
from multiprocessing import Barrier, Process, Value

TIMES = 200_000


def count(counter, barrier):
    barrier.wait()
    for _ in range(TIMES):
        counter.value += 1


if __name__ == "__main__":
    counter, barrier = Value("i", 0), Barrier(2)
    processes = [
        Process(target=count, args=(counter, barrier)) for _ in range(2)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print(counter.value, "of", 2 * TIMES)
