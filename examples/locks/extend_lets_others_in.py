# /// script
# [tool.observed]
# runs = 5
# lines = ['^no lock: +(?P<bare>[\w ]+)$', '^a lock: +(?P<locked>[\w ]+)$']
# compare = ['bare == "one other two"', 'locked == "one two other"']
# breaks = [['run(nobody, patience=10)', 'run(threading.Lock(), patience=0.3)'], ['run(threading.Lock()', 'run(nobody']]
# ///
"""`items.extend(...)` is one call. It is not one step."""
import contextlib
import threading


def run(guard, patience):
    items = []

    def add():
        with guard:
            items.append("other")

    other = threading.Thread(target=add)

    def words():                    # Python code runs between the items
        yield "one"
        other.start()
        other.join(patience)
        yield "two"

    with guard:
        items.extend(words())
    other.join()
    return " ".join(items)


nobody = contextlib.nullcontext()
print("no lock:", run(nobody, patience=10))
print("a lock: ", run(threading.Lock(), patience=0.3))
