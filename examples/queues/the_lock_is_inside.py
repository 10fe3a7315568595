# /// script
# [tool.observed]
# lines = [
#   '^before put: is the lock held\? False$',
#   '^inside put: is the lock held\? True$',
#   '^inside get: is the lock held\? True$',
#   '^after get: +is the lock held\? False$',
# ]
# breaks = [['items.mutex.locked()', 'not items.mutex.locked()']]
# ///
"""Every put and every get holds the queue's own lock: you add none."""
import queue


def tell(when, items):
    print(when, "is the lock held?", items.mutex.locked())


class Watched(queue.Queue):
    def _put(self, item):              # what put() calls to store
        tell("inside put:", self)
        super()._put(item)

    def _get(self):                    # what get() calls to take
        item = super()._get()
        tell("inside get:", self)
        return item


items = Watched()
tell("before put:", items)
items.put("an order")
items.get()
tell("after get: ", items)
