# /// script
# [tool.observed]
# lines = [
#   '^the list holds (?P<held>\d+) of (?P<wanted>\d+)$',
# ]
# compare = ['held == wanted']
# runs = 5
# interpreters = ["3.9", "3.13", "3.13t", "3.14t"]
# breaks = [['items.append(number)', 'items[len(items):] = [number] * (number % 9 != 0)']]
# ///
"""list.append is one call into C: no build loses an item."""
import threading

THREADS, TIMES = 4, 100_000
items = []


def fill():
    for number in range(TIMES):
        items.append(number)


threads = [threading.Thread(target=fill) for _ in range(THREADS)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("the list holds", len(items), "of", THREADS * TIMES)
