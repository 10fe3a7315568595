# /// script
# [tool.observed]
# lines = [
#   '^the lock of the counter: (?P<counted>\d+) of (?P<expected>\d+)$',
#   '^a lock that protects nothing: (?P<control>\d+) of \d+$',
# ]
# compare = ['counted == expected', 'control < expected', 'expected == 400_000']
# breaks = [['count_with(counter.get_lock())', 'count_with(None)']]
# mutants = [[['lock or threading.Lock()', 'lock or counter.get_lock()']], [['200_000', '100_000']]]
# ///
"""Two processes, one shared counter, its lock: nothing is lost."""
import threading
from multiprocessing import Barrier, Process, Value

TIMES = 200_000
counter = Value("i", 0)


def count(counter, barrier, lock):
    lock = lock or threading.Lock()  # this process's own
    barrier.wait()
    for _ in range(TIMES):
        with lock:
            counter.value += 1


def count_with(lock):
    counter.value, barrier = 0, Barrier(2)
    processes = [
        Process(target=count, args=(counter, barrier, lock)) for _ in range(2)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    return f"{counter.value} of {2 * TIMES}"


if __name__ == "__main__":
    print("the lock of the counter:", count_with(counter.get_lock()))
    print("a lock that protects nothing:", count_with(None))
