# /// script
# [tool.observed]
# lines = [
#   '^first: +c says 3$',
#   '^then: +a says 1$',
#   '^then: +b failed: ZeroDivisionError$',
# ]
# runs = 5
# breaks = [['"b": 0', '"b": 2']]
# ///
"""A queue of results: main waits for whoever comes first."""
import queue
import threading

numbers = {"a": 1, "b": 0, "c": 1 / 3}
gates = {name: threading.Event() for name in numbers}
results = queue.Queue()


def ask(name):
    gates[name].wait(10)
    try:
        results.put((name, f"says {1 / numbers[name]:.0f}"))
    except Exception as error:
        results.put((name, f"failed: {type(error).__name__}"))


threads = [threading.Thread(target=ask, args=(name,)) for name in numbers]
for thread in threads:
    thread.start()
gates["c"].set()  # c is the quickest today
print("first:", *results.get(timeout=10))
for name in "ab":
    gates[name].set()
    print("then: ", *results.get(timeout=10))
for thread in threads:
    thread.join()
