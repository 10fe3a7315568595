# /// script
# [tool.observed]
# runs = 20
# deadline = 30
# lines = ['^producer: ended$', '^consumer: (ended|hangs in get)$']
# breaks = [['while not stop.is_set():', 'while True:'], ['"ended"', '"ends"']]
#
# [tool.observed.outcomes."the consumer hangs"]
# order = ['^producer: ', '^consumer: hangs in get']
#
# [tool.observed.outcomes."it ends"]
# order = ['^producer: ', '^consumer: ended']
# ///
"""A stop event and a queue, as tutorials have them. Run it often."""
import queue
import threading
import time

readings, stop = queue.Queue(maxsize=10), threading.Event()
stored = []


def produce():
    while not stop.is_set():
        readings.put(time.monotonic())
        time.sleep(0.02)               # until there is a new one


def consume():
    while not stop.is_set() or not readings.empty():
        stored.append(readings.get())


producer = threading.Thread(target=produce, daemon=True)
consumer = threading.Thread(target=consume, daemon=True)
producer.start()
consumer.start()
time.sleep(0.05)
stop.set()
producer.join(10)
consumer.join(0.5)
print("producer:", "ended" if not producer.is_alive() else "hangs")
print("consumer:",
      "ended" if not consumer.is_alive() else "hangs in get")
