# /// script
# [tool.observed]
# memory = 16384
# lines = ['^a thread for each of 200 events: (?P<each>\d+) threads at most$',
#          '^four workers and a queue: (?P<four>\d+) threads at most$']
# compare = ['20 < each <= 200', 'four == 4']
# interpreters = ["3.9", "3.13", "3.13t", "3.14"]
# breaks = [['range(4)', 'range(40)'], ['[None] * 4', '[None] * 40']]
# ///
"""A burst of events: a new thread for each, or a few that wait already."""
import queue
import threading
import time


def handle(event):
    alive.append(threading.active_count() - 1)  # main does not count
    time.sleep(0.01)


def worker():
    while (event := events.get()) is not None:
        handle(event)


alive = []
threads = [threading.Thread(target=handle, args=(event,))
           for event in range(200)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f"a thread for each of 200 events: {max(alive)} threads at most")

alive = []
events = queue.Queue()
workers = [threading.Thread(target=worker) for _ in range(4)]
for thread in workers:
    thread.start()
for event in list(range(200)) + [None] * 4:
    events.put(event)
for thread in workers:
    thread.join()
print(f"four workers and a queue: {max(alive)} threads at most")
