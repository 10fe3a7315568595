# /// script
# [tool.observed]
# lines = [
#   '^as an argument: +RuntimeError: Lock objects should only be shared .* through inheritance$',
#   '^at their start: +400000 of 400000$',
#   '^each worker its own: (?P<counted>\d+) of 400000$',
# ]
# compare = ['counted < 400_000']
# breaks = [['count_with(Lock())', 'count_with(None)']]
# mutants = [
#   [['pool.map(print, [Lock()])', 'pool.map(abs, [1])']],
#   [['lock or threading.Lock()', 'lock or counter.get_lock()']],
# ]
# ///
"""A lock for a pool's workers: not as an argument, but at their start."""
import threading
from multiprocessing import Barrier, Lock, Pool, Value

shared = {}


def at_start(lock, counter, barrier):  # in each worker, before its tasks
    lock = lock or threading.Lock()  # this worker's own
    shared.update(lock=lock, counter=counter, barrier=barrier)


def count(times):
    shared["barrier"].wait()  # so that each worker gets one task
    for _ in range(times):
        with shared["lock"]:
            shared["counter"].value += 1


def count_with(lock):
    counter = Value("i", 0)
    with Pool(2, at_start, (lock, counter, Barrier(2))) as pool:
        pool.map(count, [200_000] * 2, chunksize=1)
    return f"{counter.value} of 400000"


if __name__ == "__main__":
    with Pool(2) as pool:
        try:
            pool.map(print, [Lock()])
        except RuntimeError as error:
            print(f"as an argument:      RuntimeError: {error}")
    print("at their start:     ", count_with(Lock()))
    print("each worker its own:", count_with(None))
