# /// script
# [tool.observed]
# lines = [
#   '^the list holds (?P<held>\d+) of (?P<wanted>\d+)$',
#   '^the hands changed (?P<changes>\d+) times between two appends$',
# ]
# compare = ['held == wanted', '10 <= changes < wanted']   # 3 at the default interval; how many more is luck
# runs = 5
# breaks = [['items.append(number)', 'items[len(items):] = [number] * (number % 9 != 0)']]
# mutants = [[['sys.setswitchinterval(0.00001)', 'sys.setswitchinterval(9)']], [['range(THREADS)', 'range(1)']]]
# ///
"""list.append is one call into C: no build loses an item."""
import sys
import threading

THREADS, TIMES = 4, 1_000_000
items = []


def fill(number):
    ready.wait()
    for _ in range(TIMES):
        items.append(number)


sys.setswitchinterval(0.00001)          # or the hands hardly change
ready = threading.Barrier(THREADS)
threads = [threading.Thread(target=fill, args=(number,))
           for number in range(THREADS)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("the list holds", len(items), "of", THREADS * TIMES)
changes = sum(a != b for a, b in zip(items, items[1:]))
print("the hands changed", changes, "times between two appends")
