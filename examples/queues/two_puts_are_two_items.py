# /// script
# [tool.observed]
# runs = 5
# lines = ['^[ab]s name with [ab]s sum$', '^mixed up: (?P<mixed>\d) of 2$']
# compare = ['mixed == 2']
# deadline = 6
# breaks = [['queue.Queue()', 'queue.PriorityQueue()']]
#
# [tool.observed.exercise]
# compare = ['mixed == 0']
#
# [[tool.observed.exercise.choices]]
# says = "Make the queue hold two items only: `queue.Queue(maxsize=2)`"
# edits = [['queue.Queue()', 'queue.Queue(maxsize=2)']]
# right = false
# because = "The bound says how many may wait, not which come one after the other."
#
# [[tool.observed.exercise.choices]]
# says = "Hold a lock in the loop that takes the items out"
# edits = [['while len(seen) < 2:', "lock = threading.Lock()\nwhile len(seen) < 2:"], ['    who, ', "    lock.acquire()\n    who, "], ['    seen.append', "    lock.release()\n    seen.append"]]
# right = false
# because = "They went in mixed, and a lock that only one thread takes keeps nobody out."
#
# [[tool.observed.exercise.choices]]
# says = "Put both parts at once: `items.put((name, name))`, and take a pair with one `get`"
# edits = [["    items.put(name)                    # the name\n", ''], ['    items.put(name)                    # the sum', '    items.put((name, name))'], ['who, whose = items.get(), items.get()', 'who, whose = items.get()']]
# right = true
# because = "One item is one step: nobody can come in between."
#
# [[tool.observed.exercise.choices]]
# says = "Give each producer a queue of its own, and empty the one after the other"
# edits = [['items = queue.Queue()', 'queues = {"a": queue.Queue(), "b": queue.Queue()}'], ['    items.put(name)                    # the name', "    items = queues[name]\n    items.put(name)"], ['while len(seen) < 2:', 'for items in queues.values():']]
# right = true
# because = "One producer's order is kept; where each queue has one producer, that is enough."
# ///
"""An order in two puts: between them, somebody else's comes in."""
import queue
import threading

items = queue.Queue()
both = threading.Barrier(2)


def order(name):
    items.put(name)                    # the name
    both.wait(10)                      # the gap between two puts
    items.put(name)                    # the sum


threads = [threading.Thread(target=order, args=(name,))
           for name in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
seen = []
while len(seen) < 2:
    who, whose = items.get(), items.get()
    seen.append(who != whose)
    print(f"{who}s name with {whose}s sum")
print("mixed up:", sum(seen), "of 2")
