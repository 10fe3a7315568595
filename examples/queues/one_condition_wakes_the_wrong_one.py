# /// script
# [tool.observed]
# runs = 5
# deadline = 15
# lines = ['^in the queue: 0$', '^wait to take: 1$', '^waits to put: 1$']
# breaks = [['self.changed.notify()', 'self.changed.notify_all()']]
#
# [tool.observed.exercise]
# lines = ['^waits to put: 0$']
#
# [[tool.observed.exercise.choices]]
# says = "Wake all who wait: `notify_all()`"
# edits = [["self.changed.notify()", "self.changed.notify_all()"]]
# right = true
# because = "The right one is among them. The others look, and wait again: it costs wake-ups for nothing."
#
# [[tool.observed.exercise.choices]]
# says = "Notify before the change instead of after it"
# edits = [["            self.items.append(item)\n            self.changed.notify()\n", "            self.changed.notify()\n            self.items.append(item)\n"]]
# right = false
# because = "Under the lock the order of the two makes no difference: who is woken gets the lock later."
#
# [[tool.observed.exercise.choices]]
# says = "Two conditions over the one lock: one for takers, one for putters"
# edits = [["        self.changed = threading.Condition()\n", "        lock = threading.RLock()\n        self.changed = threading.Condition(lock)\n        self.room = threading.Condition(lock)\n"], ["                self.changed.wait()        # until there is room\n", "                self.room.wait()\n"], ["            self.items.popleft()\n            self.changed.notify()\n", "            self.items.popleft()\n            self.room.notify()\n"]]
# right = true
# because = "A `get` now wakes one who waits to put, and a `put` one who waits to take."
#
# [[tool.observed.exercise.choices]]
# says = "Test by `if` in place of `while` in `get`"
# edits = [["            while not self.items:\n", "            if not self.items:\n"]]
# right = false
# because = "Who was woken for nothing takes from an empty queue, and dies of an `IndexError`."
# ///
"""One condition for both sides: notify() wakes the wrong one."""
import collections
import threading
import time


class OneCondition:
    def __init__(self):                # room for one item
        self.items = collections.deque()
        self.takers = self.putters = 0
        self.changed = threading.Condition()

    def put(self, item):
        with self.changed:
            self.putters += 1
            while len(self.items) >= 1:
                self.changed.wait()        # until there is room
            self.putters -= 1
            self.items.append(item)
            self.changed.notify()

    def get(self):
        with self.changed:
            self.takers += 1
            while not self.items:
                self.changed.wait()
            self.takers -= 1
            self.items.popleft()
            self.changed.notify()


def put_two():
    with box.changed:                  # nobody comes in between
        box.put("first")
        box.put("second")              # no room: waits here


box = OneCondition()
for _ in range(2):
    threading.Thread(target=box.get, daemon=True).start()
while box.takers < 2:
    time.sleep(0.01)
putter = threading.Thread(target=put_two, daemon=True)
putter.start()
putter.join(2)
with box.changed:
    print("in the queue:", len(box.items))
    print("wait to take:", box.takers)
    print("waits to put:", box.putters)
