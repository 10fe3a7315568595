# /// script
# [tool.observed]
# runs = 5
# lines = ['^a lock for each item: +taken (?P<each>\d+) times, total (?P<a>\d+)$', '^a lock for each batch: +taken (?P<batch>\d+) times, total (?P<b>\d+)$', '^a lock at the end: +taken (?P<end>\d+) times, total (?P<c>\d+)$']
# compare = ['each == 10000', 'batch == 100', 'end == 4', 'a == b == c == 10000']
# breaks = [['range(0, 2500, 100)', 'range(0, 2500, 50)']]
# mutants = [[['        self.taken += 1', '        self.taken += 2']], [['add(1)', 'add(2)']], [['add(100)', 'add(99)']], [['add(mine)', 'add(mine + 1)']]]
# ///
"""The same total, and how often the lock is taken for it."""
import threading


class Total:
    def __init__(self):
        self.lock = threading.Lock()
        self.value = self.taken = 0

    def add(self, amount):
        with self.lock:
            self.value += amount
            self.taken += 1


def each_item(add):
    for _ in range(2500):
        add(1)


def each_batch(add):
    for _ in range(0, 2500, 100):
        add(100)


def at_the_end(add):
    mine = 0                        # a local: no other thread sees it
    for _ in range(2500):
        mine += 1
    add(mine)


for name, work in [("a lock for each item: ", each_item),
                   ("a lock for each batch:", each_batch),
                   ("a lock at the end:    ", at_the_end)]:
    total = Total()
    threads = [threading.Thread(target=work, args=(total.add,))
               for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(name, "taken", total.taken, "times, total", total.value)
