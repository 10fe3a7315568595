# /// script
# [tool.observed]
# runs = 5
# lines = ['''^worker: got \('order', \[\]\)$''', '''^worker: got Order\(items=\[\]\)$''', '''^worker: got \('first', 'second'\)$''']
# breaks = [['items.clear()', 'pass']]
# mutants = [[['tuple(items)', 'tuple(items[:1])']]]
# ///
"""A tuple or a frozen dataclass cannot change; a list in it can."""
import dataclasses
import queue
import threading
import time


@dataclasses.dataclass(frozen=True)
class Order:
    items: list


def work():
    for _ in range(3):
        time.sleep(0.1)            # busy with something else
        print("worker: got", inbox.get())


inbox = queue.Queue()
worker = threading.Thread(target=work)
worker.start()

items = ["first", "second"]
inbox.put(("order", items))
inbox.put(Order(items))
inbox.put(tuple(items))            # the strings themselves: nothing to change
items.clear()                      # and uses it again for the next batch
worker.join()
