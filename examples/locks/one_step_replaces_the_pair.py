# /// script
# [tool.observed]
# runs = 5
# lines = ['^two fields: +(?P<torn>\d+) of (?P<looks>\d+) looks saw half of it$', '^one pair: +(?P<whole>\d+) of \d+ looks saw half of it$']
# compare = ['torn == looks == 100', 'whole == 0']
# breaks = [['pair = (low, high)', 'pair = (low, pair[1]); step(); pair = (low, high)']]
# mutants = [[['two.low = low', 'two.low = low; two.high = high']]]
# ///
"""A pair that is replaced in one step is never seen by halves."""
import threading
import types

LOOKS = 100
two, pair = types.SimpleNamespace(low=0, high=0), (0, 0)
met = threading.Barrier(2)


def step():
    met.wait(10)                    # the reader looks now ...
    met.wait(10)                    # ... and has looked


def write():
    global pair
    for low in range(1, LOOKS + 1):
        high = low
        two.low = low
        step()
        two.high = high
        pair = (low, high)
        step()


seen_two, seen_pair = [], []
writer = threading.Thread(target=write)
writer.start()
for look in range(2 * LOOKS):
    met.wait(10)
    if look % 2 == 0:
        seen_two.append((two.low, two.high))
    seen_pair.append(pair)
    met.wait(10)
writer.join()
for name, seen in ("two fields:", seen_two), ("one pair:", seen_pair):
    torn = sum(low != high for low, high in seen)
    print(f"{name:12} {torn} of {len(seen)} looks saw half of it")
