# /// script
# [tool.observed]
# lines = [
#   '^notified first: wait gave back False$',
#   '^set first: +wait gave back True$',
#   '^once more: +wait gave back True$',
#   '^three others: +wait gave back True True True$',
#   '^after clear\(\): +wait gave back False$',
# ]
# runs = 5
# breaks = [['event.set()', 'pass']]
# ///
"""An Event remembers that it was set; a notify() is gone."""
import threading
from concurrent.futures import ThreadPoolExecutor

condition = threading.Condition()
with condition:
    condition.notify_all()
    late = condition.wait(0.1)
print("notified first: wait gave back", late)

event = threading.Event()
event.set()
print("set first:      wait gave back", event.wait(0.1))
print("once more:      wait gave back", event.wait(0.1))
with ThreadPoolExecutor(3) as pool:
    print("three others:   wait gave back",
          *pool.map(event.wait, [0.1, 0.1, 0.1]))
event.clear()
print("after clear():  wait gave back", event.wait(0.1))
