# /// script
# [tool.observed]
# lines = [
#   '^wait a while, then refuse: kept 0 1 2, lost 3 4 5$',
#   '^drop the newest: +kept 0 1 2, lost 3 4 5$',
#   '^drop the oldest: +kept 3 4 5, lost 0 1 2$',
#   '^the oldest, with a rival: +kept 3 4 5, lost 0 1 2 rival$',
# ]
# breaks = [['(drop_oldest, queue', '(drop_newest, queue']]
# mutants = [[['return lost ', 'return lost[-1:] ']]]
# ///
"""A full queue that nobody empties: three things a producer can do."""
import queue


def wait_a_while(items, item):
    try:
        items.put(item, timeout=0.05)
        return []
    except queue.Full:
        return [item]                  # the caller hears of it


def drop_newest(items, item):
    try:
        items.put_nowait(item)
        return []
    except queue.Full:
        return [item]


def drop_oldest(items, item):
    lost = []
    while True:
        try:
            items.put_nowait(item)
            return lost                # it may be more than one
        except queue.Full:
            try:
                lost.append(items.get_nowait())
            except queue.Empty:        # another has taken it
                pass


class WithRival(queue.Queue):
    def get_nowait(self):              # once, another is quicker
        item = super().get_nowait()
        if item == 0:
            self.put_nowait("rival")
        return item


def run(put, items):
    lost = sum((put(items, number) for number in range(6)), [])
    kept = [items.get() for _ in range(items.qsize())]
    return (f"kept {' '.join(map(str, kept))}, "
            f"lost {' '.join(map(str, lost))}")


print("wait a while, then refuse:", run(wait_a_while, queue.Queue(3)))
print("drop the newest:          ", run(drop_newest, queue.Queue(3)))
print("drop the oldest:          ", run(drop_oldest, queue.Queue(3)))
print("the oldest, with a rival: ", run(drop_oldest, WithRival(3)))
