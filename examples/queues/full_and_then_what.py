# /// script
# [tool.observed]
# lines = [
#   '^wait a while, then refuse: kept 0 1 2, lost 3 4 5$',
#   '^drop the newest: +kept 0 1 2, lost 3 4 5$',
#   '^drop the oldest: +kept 3 4 5, lost 0 1 2$',
# ]
# breaks = [['(drop_oldest)', '(drop_newest)']]
# ///
"""A full queue that nobody empties: three things a producer can do."""
import queue


def wait_a_while(items, item):
    try:
        items.put(item, timeout=0.05)
    except queue.Full:
        return item                    # the caller hears of it


def drop_newest(items, item):
    try:
        items.put_nowait(item)
    except queue.Full:
        return item


def drop_oldest(items, item):
    dropped = None
    while True:                        # another may fill the gap
        try:
            items.put_nowait(item)
            return dropped
        except queue.Full:
            try:
                dropped = items.get_nowait()
            except queue.Empty:        # another has taken it
                pass


def run(put):
    items = queue.Queue(maxsize=3)
    lost = [put(items, number) for number in range(6)]
    kept = [items.get() for _ in range(items.qsize())]
    return ("kept " + " ".join(map(str, kept)) + ", lost "
            + " ".join(str(item) for item in lost if item is not None))


print("wait a while, then refuse:", run(wait_a_while))
print("drop the newest:          ", run(drop_newest))
print("drop the oldest:          ", run(drop_oldest))
