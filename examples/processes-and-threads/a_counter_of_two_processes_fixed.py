# /// script
# [tool.observed]
# lines = ['^(?P<counted>\d+) of (?P<expected>\d+)$']
# compare = ["counted == expected"]
# breaks = [['with counter.get_lock():', 'if True:']]
# ///
"""Two processes, one shared counter, its lock: nothing is lost."""
from multiprocessing import Barrier, Process, Value

TIMES = 200_000


def count(counter, barrier):
    barrier.wait()
    for _ in range(TIMES):
        with counter.get_lock():
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
