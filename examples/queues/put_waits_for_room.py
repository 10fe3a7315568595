# /// script
# [tool.observed]
# runs = 5
# deadline = 20
# lines = [
#   '^two put; the third is put: False$',
#   '^one taken; the third is put: True$',
#   '^at most in the queue: 2$',
# ]
# breaks = [['queue.Queue(maxsize=2)', 'queue.Queue(maxsize=3)']]
# ///
"""In a full queue the producer waits, until somebody takes."""
import queue
import threading

items = queue.Queue(maxsize=2)
items.put("first")
items.put("second")
producer = threading.Thread(target=items.put, args=("third",))
producer.start()
producer.join(0.3)
print("two put; the third is put:", not producer.is_alive())
longest = items.qsize()
items.get()
producer.join(10)
print("one taken; the third is put:", not producer.is_alive())
print("at most in the queue:", max(longest, items.qsize()))
