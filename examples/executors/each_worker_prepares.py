# /// script
# [tool.observed]
# lines = ['^opened in the task: 6 times for 6 tasks$', '^opened by initializer: 2 times for 6 tasks$', '^closed by itself: 0$']
# runs = 2
# breaks = [['initializer=connect', 'initializer=None'], ['return own.connection', 'connect()']]
# mutants = [[['ThreadPoolExecutor(2, initializer', 'ThreadPoolExecutor(3, initializer'], ['Barrier(2)', 'Barrier(3)']], [['range(6)', 'range(4)']]]
# ///
"""An initializer runs once in each worker, before its first task."""
import threading
from concurrent.futures import ThreadPoolExecutor

own = threading.local()
opened, closed = [], []


class Connection:
    def __init__(self):
        opened.append(self)

    def close(self):
        closed.append(self)


def connect():
    own.connection = Connection()


def in_the_task(number):
    meet.wait(10)                  # so that both workers have tasks
    connect()


def by_initializer(number):
    meet.wait(10)
    return own.connection


meet = threading.Barrier(2)
with ThreadPoolExecutor(2) as pool:
    list(pool.map(in_the_task, range(6)))
print("opened in the task:", len(opened), "times for 6 tasks")
opened.clear()
with ThreadPoolExecutor(2, initializer=connect) as pool:
    used = list(pool.map(by_initializer, range(6)))
print("opened by initializer:", len(opened), "times for", len(used), "tasks")
print("closed by itself:", len(closed))
for connection in opened:          # somebody must
    connection.close()
