# /// script
# [tool.observed]
# runs = 5
# deadline = 30
# lines = [
#   '^by hand: +1000 of 1000, each once; in order True; more than 5 waiting False$',
#   '^queue.Queue: 1000 of 1000, each once; in order True; more than 5 waiting False$',
# ]
# breaks = [['self.items.popleft()', 'self.items.pop()']]
# ///
"""A bounded queue: a lock and two conditions. It keeps the promises."""
import collections
import queue
import threading


class ByHand:
    def __init__(self, maxsize):
        self.items, self.maxsize = collections.deque(), maxsize
        lock = threading.Lock()
        self.not_empty = threading.Condition(lock)
        self.not_full = threading.Condition(lock)

    def put(self, item):
        with self.not_full:
            while len(self.items) >= self.maxsize:
                self.not_full.wait()
            self.items.append(item)
            self.not_empty.notify()

    def get(self):
        with self.not_empty:
            while not self.items:
                self.not_empty.wait()
            item = self.items.popleft()
            self.not_full.notify()
            return item

    def qsize(self):
        return len(self.items)


def run(items):
    def produce(name):
        for number in range(500):
            items.put((name, number))

    for name in "ab":
        threading.Thread(target=produce, args=(name,)).start()
    taken, longest = [], 0
    for _ in range(1000):
        longest = max(longest, items.qsize())
        taken.append(items.get())
    in_order = all([number for who, number in taken if who == name]
                   == list(range(500)) for name in "ab")
    return (f"{len(set(taken))} of 1000, each once; in order "
            f"{in_order}; more than 5 waiting {longest > 5}")


print("by hand:    ", run(ByHand(maxsize=5)))
print("queue.Queue:", run(queue.Queue(maxsize=5)))
