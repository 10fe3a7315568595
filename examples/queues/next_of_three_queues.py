# /// script
# [tool.observed]
# lines = [
#   '^Queue: +3 1 2$',
#   '^LifoQueue: +2 1 3$',
#   '^PriorityQueue: 1 2 3$',
# ]
# breaks = [['(3, 1, 2)', '(1, 2, 3)']]
#
# [tool.observed.outcomes."the smallest"]
# lines = ['^PriorityQueue: 1 2 ']
#
# [tool.observed.outcomes."the largest"]
# lines = ['^PriorityQueue: 3 2 ']
# ///
"""Three kinds of queue, the same three puts: which comes out next?"""
import queue

for kind in queue.Queue, queue.LifoQueue, queue.PriorityQueue:
    items = kind()
    for number in (3, 1, 2):
        items.put(number)
    taken = [items.get() for _ in range(3)]
    print(f"{kind.__name__ + ':':14}", *taken)
