# /// script
# [tool.observed]
# alone = true
# deadline = 20
# lines = [
#   '^thread +(?P<thread>[\d.]+) ms$',
#   '^fork +(?P<fork>[\d.]+) ms$',
#   '^forkserver +(?P<forkserver>[\d.]+) ms$',
#   '^spawn +(?P<spawn>[\d.]+) ms$',
# ]
# compare = ['fork > 3 * thread', 'forkserver > 3 * thread', 'spawn > 3 * fork', 'spawn > 1.5 * forkserver', 'spawn > 50 * thread']
# control = ['thread < 1']
# breaks = [['multiprocessing.get_context(method).Process', 'threading.Thread']]
# ///
"""What it costs to start one worker that does nothing, and to join it."""
import multiprocessing
import statistics
import threading
import time


def nothing():
    pass


def start_and_join(make_worker):
    start = time.perf_counter()
    worker = make_worker(target=nothing)
    worker.start()
    worker.join()
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    ways = {"thread": threading.Thread}
    for method in "fork", "forkserver", "spawn":
        ways[method] = multiprocessing.get_context(method).Process
    for name, make_worker in ways.items():
        start_and_join(make_worker)            # once, not counted
        cost = statistics.median(start_and_join(make_worker)
                                 for _ in range(15))
        print(f"{name:11} {cost:7.3f} ms")
