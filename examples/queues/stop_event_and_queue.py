# /// script
# [tool.observed]
# runs = 20
# deadline = 20
# lines = ['^consumer: (ended|hangs in get)$']
#
# [tool.observed.outcomes."it ends"]
# order = ['^producer: ended', '^consumer: ended']
#
# [tool.observed.outcomes."the consumer hangs"]
# order = ['^producer: ended', '^consumer: hangs in get']
# ///
"""A stop event and a queue, as tutorials have it. Run it often."""
import queue
import threading
import time

readings, stop = queue.Queue(maxsize=10), threading.Event()
stored = []


def produce():
    number = 0
    while not stop.is_set():
        readings.put(number)
        number += 1


def consume():
    while not stop.is_set() or not readings.empty():
        stored.append(readings.get())


producer = threading.Thread(target=produce, daemon=True)
consumer = threading.Thread(target=consume, daemon=True)
producer.start()
consumer.start()
time.sleep(0.05)
stop.set()
producer.join(2)
consumer.join(2)
print("producer:", "hangs in put" if producer.is_alive() else "ended")
print("consumer:", "hangs in get" if consumer.is_alive() else "ended")
