# /// script
# [tool.observed]
# runs = 5
# deadline = 20
# lines = [
#   '^no bound: +(?P<unbounded>\d+) wait, 1000 handled in the end$',
#   '^maxsize=10: +(?P<bounded>\d+) wait, 1000 handled in the end$',
# ]
# compare = ['unbounded == 999', 'bounded == 10']
# breaks = [['run(maxsize=10)', 'run(maxsize=11)']]
#
# [tool.observed.outcomes."999"]
# order = ['no bound: +999 ', 'maxsize']
#
# [tool.observed.outcomes."about 500"]
# order = ['no bound: +[45]\d\d ', 'maxsize']
#
# [tool.observed.outcomes."about 10"]
# order = ['no bound: +1?\d ', 'maxsize']
# ///
"""The first item takes long. How many wait behind it?"""
import queue
import threading


def run(maxsize):
    items, behind, handled = queue.Queue(maxsize), [], []
    first_taken, all_put = threading.Event(), threading.Event()

    def produce():
        for number in range(1000):
            items.put(number)
            first_taken.wait(10)
        all_put.set()

    def consume():
        for _ in range(1000):
            item = items.get()
            first_taken.set()
            if item == 0:              # a slow one: it lasts until
                while not (all_put.is_set() or items.full()):
                    all_put.wait(0.01)     # no more can come
                behind.append(items.qsize())
            handled.append(item)

    threads = [threading.Thread(target=consume),
               threading.Thread(target=produce)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return f"{behind[0]} wait, {len(handled)} handled in the end"


print("no bound:  ", run(maxsize=0))
print("maxsize=10:", run(maxsize=10))
