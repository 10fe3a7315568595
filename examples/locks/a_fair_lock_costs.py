# /// script
# [tool.observed]
# alone = true
# deadline = 30
# lines = [
#   '^Lock, one thread: +(?P<one>[\d.]+) us \([\d. ]+\)$', '^in turn, one thread: +(?P<one_fair>[\d.]+) us \([\d. ]+\)$',
#   '^Lock, two threads: +(?P<two>[\d.]+) us \([\d. ]+\)$', '^in turn, two threads: +(?P<two_fair>[\d.]+) us \([\d. ]+\)$',
# ]
# control = ['one < 1.5']
# compare = ['one_fair > 1.5 * one', 'two_fair > 2 * two']
# interpreters = ["3.9", "3.13", "3.13t", "3.14", "3.15"]
# breaks = [['("in turn, two threads:", LockInTurn, 2)', '("in turn, two threads:", threading.Lock, 2)'], ['("in turn, one thread:", LockInTurn, 1)', '("in turn, one thread:", threading.Lock, 1)']]
# ///
"""What a turn costs: with a Lock, and with one in turn."""
import statistics
import threading
import time

from a_lock_in_turn import LockInTurn

TURNS = 8000


def cost(make_lock, count):
    lock = make_lock()
    ready, go = threading.Barrier(count + 1), threading.Event()

    def work():
        ready.wait()
        go.wait()
        for _ in range(TURNS // count):
            with lock:
                pass

    threads = [threading.Thread(target=work) for _ in range(count)]
    for thread in threads:
        thread.start()
    ready.wait()
    with lock:                      # so that all stand in line
        go.set()
        time.sleep(0.02)
        start = time.perf_counter()
    for thread in threads:
        thread.join()
    return 1e6 * (time.perf_counter() - start) / TURNS


for name, make_lock, count in [
        ("Lock, one thread:", threading.Lock, 1),
        ("in turn, one thread:", LockInTurn, 1),
        ("Lock, two threads:", threading.Lock, 2),
        ("in turn, two threads:", LockInTurn, 2)]:
    costs = [cost(make_lock, count) for _ in range(5)]
    print(f"{name:22} {statistics.median(costs):.2f} us",
          f"({' '.join(f'{each:.2f}' for each in costs)})")
