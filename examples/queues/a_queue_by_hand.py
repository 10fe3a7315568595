# /// script
# [tool.observed]
# runs = 5
# deadline = 30
# lines = [
#   '^by hand: +1000 of 1000 once, in order True, over 5 False, changes (?P<hand>\d+)$',
#   '^queue.Queue: 1000 of 1000 once, in order True, over 5 False, changes (?P<ready>\d+)$',
# ]
# compare = ['hand >= 100', 'ready >= 100']
# unbounded = { 'hand >= 100' = "they meet a hundred times; what is beyond is chance", 'ready >= 100' = "as for the other" }
# breaks = [['self.items.popleft()', 'self.items.pop()']]
# mutants = [[['number % 5 == 0', 'number == 0 and name == "b" and producers[0].join()']], [['ByHand(maxsize=5)', 'ByHand(maxsize=9)']], [['queue.Queue(maxsize=5)', 'queue.LifoQueue(maxsize=9)']]]
# ///
"""A bounded queue: a lock and two conditions. It keeps the promises."""
import collections
import operator
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
    both = threading.Barrier(2)

    def produce(name):
        for number in range(500):
            if number % 5 == 0:        # so that neither runs ahead
                both.wait(20)
            items.put((name, number))

    producers = [threading.Thread(target=produce, args=(name,))
                 for name in "ab"]
    for thread in producers:
        thread.start()
    taken, longest = [], 0
    for _ in range(1000):
        longest = max(longest, items.qsize())
        taken.append(items.get())
    in_order = all([number for who, number in taken if who == name]
                   == list(range(500)) for name in "ab")
    names = [who for who, _ in taken]
    changes = sum(map(operator.ne, names, names[1:]))
    return (f"{len(set(taken))} of 1000 once, in order {in_order}, "
            f"over 5 {longest > 5}, changes {changes}")


print("by hand:    ", run(ByHand(maxsize=5)))
print("queue.Queue:", run(queue.Queue(maxsize=5)))
