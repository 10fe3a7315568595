# /// script
# [tool.observed]
# runs = 5
# lines = ['^no lock: +(?P<bare>[\w ]+)$', '^a lock: +(?P<locked>[\w ]+)$']
# compare = ['bare == "one other two"', 'locked == "one two other"']
# breaks = [['run(nobody)', 'run(threading.Lock())'], ['run(threading.Lock())', 'run(nobody)']]
# ///
"""`items.extend(...)` is one call. It is not one step."""
import contextlib
import threading


def run(guard):
    items = []

    def add():
        with guard:
            items.append("other")

    other = threading.Thread(target=add)

    def words():                    # Python code runs between the items
        yield "one"
        other.start()
        other.join(1.5)
        yield "two"

    with guard:
        items.extend(words())
    other.join()
    return " ".join(items)


nobody = contextlib.nullcontext()
print("no lock:", run(nobody))
print("a lock: ", run(threading.Lock()))
