# /// script
# [tool.observed]
# alone = true
# deadline = 30
# lines = [
#   '^short reads, Lock: +(?P<short>[\d.]+) us \([\d. ]+\)$', '^short reads, read-write: +(?P<short_rw>[\d.]+) us \([\d. ]+\)$',
#   '^reads that wait, Lock: +(?P<wait>[\d.]+) us \([\d. ]+\)$', '^reads that wait, read-write: +(?P<wait_rw>[\d.]+) us \([\d. ]+\)$',
# ]
# control = ['wait < 6000']
# compare = ['short_rw > 1.5 * short', 'wait > 2.5 * wait_rw']
# interpreters = ["3.9", "3.13", "3.13t", "3.14", "3.15"]
# breaks = [['("short reads, read-write:", read_write, short, 2000)', '("short reads, read-write:", plain, short, 2000)'], ['("reads that wait, read-write:", read_write, wait, 20)', '("reads that wait, read-write:", plain, wait, 20)']]
# ///
"""Four readers: short reads, and reads that wait for 3 ms."""
import statistics
import threading
import time

from read_write_lock import ReadWriteLock

lock, both = threading.Lock(), ReadWriteLock()


def short():
    len("settings")


def wait():
    time.sleep(0.003)               # a file, a socket


def plain(read):
    with lock:
        read()


def read_write(read):
    with both.reading():
        read()


def cost(how, read, times):
    def work():
        for _ in range(times):
            how(read)

    threads = [threading.Thread(target=work) for _ in range(4)]
    start = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return 1e6 * (time.perf_counter() - start) / (4 * times)


for name, how, read, times in [
        ("short reads, Lock:", plain, short, 2000),
        ("short reads, read-write:", read_write, short, 2000),
        ("reads that wait, Lock:", plain, wait, 20),
        ("reads that wait, read-write:", read_write, wait, 20)]:
    costs = [cost(how, read, times) for _ in range(5)]
    print(f"{name:28} {statistics.median(costs):.2f} us",
          f"({' '.join(f'{each:.2f}' for each in costs)})")
