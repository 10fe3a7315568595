# /// script
# [tool.observed]
# runs = 5
# deadline = 30
# lines = [
#   '^taken: +(?P<taken>\d+) of (?P<wanted>\d+)$',
#   '^taken twice: +(?P<twice>\d+)$',
#   '^a in its order: +True$',
#   '^b in its order: +True$',
#   '^changes between a and b: (?P<changes>\d+)$',
# ]
# compare = ['taken == 4000', 'wanted == 4000', 'twice == 0', 'changes >= 100']
# unbounded = { 'changes >= 100' = "they meet a hundred times; how often they mix beyond that is left to chance" }
# breaks = [['queue.Queue(maxsize=10)', 'queue.LifoQueue(maxsize=10)']]
# mutants = [[['number % 20 == 0', 'number == 0 and name == "b" and producers[0].join()']]]
# ///
"""Two producers, one consumer: what does a queue keep?"""
import queue
import threading

EACH = 2000
items = queue.Queue(maxsize=10)
both = threading.Barrier(2)


def produce(name):
    for number in range(EACH):
        if number % 20 == 0:           # so that neither runs ahead
            both.wait(30)
        items.put((name, number))


producers = [threading.Thread(target=produce, args=(name,))
             for name in "ab"]
for thread in producers:
    thread.start()
items_taken = [items.get(timeout=30) for _ in range(2 * EACH)]
for thread in producers:
    thread.join()

print("taken:         ", len(items_taken), "of", 2 * EACH)
print("taken twice:   ", 2 * EACH - len(set(items_taken)))
for name in "ab":
    numbers = [number for who, number in items_taken if who == name]
    print(f"{name} in its order:", numbers == list(range(EACH)))
names = [who for who, _ in items_taken]
print("changes between a and b:",
      sum(one != other for one, other in zip(names, names[1:])))
