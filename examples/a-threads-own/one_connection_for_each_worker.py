# /// script
# [tool.observed]
# lines = ['^12 tasks, 3 workers: +connected (?P<made>\d+) times, closed (?P<closed>\d+)$', '^after the pool: +closed (?P<end>\d+)$', '^a worker used the connection of another: (?P<wrong>True|False)$']
# compare = ['made == 3', 'closed == 0', 'end == 3', 'wrong == "False"']
# runs = 3
# breaks = [['if not hasattr(own, "connection"):', 'if True:']]
# mutants = [[['own = threading.local()', 'own = type("Shared", (), {})()']], [['connection.close()', 'pass']], [['meet.wait(10)', 'meet.wait(10); own.connection.close()']]]
# ///
"""Dear to make, not to be shared: one for each worker of the pool."""
import threading
from concurrent.futures import ThreadPoolExecutor


class Connection:
    def __init__(self):
        self.owner, self.open = threading.get_ident(), True
        made.append(self)           # to find them again at the end

    def close(self):
        self.open = False


def connection():
    if not hasattr(own, "connection"):
        own.connection = Connection()
    return own.connection


def task(number):
    meet.wait(10)                   # three at once: each has a worker
    return connection().owner != threading.get_ident()


def closed():
    return sum(not connection.open for connection in made)


own = threading.local()
made, meet = [], threading.Barrier(3)
with ThreadPoolExecutor(3) as pool:
    wrong = list(pool.map(task, range(12)))
print(f"12 tasks, 3 workers:  connected {len(made)} times,"
      f" closed {closed()}")
for connection in made:             # nobody else does it
    connection.close()
print(f"after the pool:       closed {closed()}")
print("a worker used the connection of another:", any(wrong))
