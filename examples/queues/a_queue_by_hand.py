# /// script
# [tool.observed]
# runs = 5
# deadline = 30
# lines = [
#   '^by hand: +1500 of 1500, twice 0, in order True, at most [1-5] of 5$',
#   '^queue.Queue: 1500 of 1500, twice 0, in order True, at most [1-5] of 5$',
# ]
# breaks = [['self.items.popleft()', 'self.items.pop()']]
# ///
"""A bounded queue of a lock and two conditions, held to the promises."""
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
    taken = []                         # a list for each consumer

    def produce(name):
        for number in range(500):
            items.put((name, number))

    def consume(mine):
        while (item := items.get()) is not None:
            mine.append((*item, items.qsize()))

    producers = [threading.Thread(target=produce, args=(name,))
                 for name in "abc"]
    for _ in range(2):
        taken.append([])
    consumers = [threading.Thread(target=consume, args=(mine,))
                 for mine in taken]
    for thread in (*producers, *consumers):
        thread.start()
    for thread in producers:
        thread.join()
    for _ in consumers:
        items.put(None)
    for thread in consumers:
        thread.join()
    every = [item for mine in taken for item in mine]
    ordered = all(numbers == sorted(numbers) for mine in taken
                  for name in "abc"
                  for numbers in [[n for who, n, _ in mine if who == name]])
    twice = len(every) - len({item[:2] for item in every})
    return (f"{len(every)} of 1500, twice {twice}, in order {ordered}, "
            f"at most {max(item[2] for item in every) or 1} of 5")


print("by hand:    ", run(ByHand(maxsize=5)))
print("queue.Queue:", run(queue.Queue(maxsize=5)))
