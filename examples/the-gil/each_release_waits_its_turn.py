# /// script
# [tool.observed]
# alone = true
# lines = [
#   '^in one piece: +(?P<whole>\d+) ms alone, +(?P<whole_beside>\d+) ms beside$',
#   '^in pieces of 1 000 bytes: +(?P<small>\d+) ms alone, +(?P<small_beside>\d+) ms beside, +(?P<small_waits>\d+) waits$',
#   '^in pieces of 500 000 bytes: +(?P<large>\d+) ms alone, +(?P<large_beside>\d+) ms beside, +(?P<large_waits>\d+) waits$',
#   '^5 MB in pieces of 2 048 bytes: +(?P<edge>\d+) ms alone$',
#   '^in twelve tries beside: +(?P<edge_least>\d+) to (?P<edge_most>\d+) ms, (?P<edge_waits_least>\d+) to (?P<edge_waits>\d+) waits$',
#   '^a wait took (?P<wait>[\d.]+) ms in the median$',
# ]
# control = ['whole_beside < 1.5 * whole']
# compare = [
#   'large_beside > 1.2 * small_beside', '80 < large_waits <= 100', 'small_waits < 30', '4 < wait < 8',
#   'edge_most < 2 * edge + 10 + 1.3 * wait * edge_waits', 'edge_most > 0.5 * wait * edge_waits',
# ]
# interpreters = ["3.9", "3.13", "3.13t", "3.14", "3.15"]
# deadline = 120
# mutants = [
#   [['thread.start()', 'stop.set(); thread.start()']],
#   [['beside, waits = hash_in_pieces(size)', 'beside, waits = hash_in_pieces(size); beside *= 3 if size == 500_000 else 1']],
# ]
# breaks = [['("in pieces of 500 000 bytes:", 500_000)', '("in pieces of 500 000 bytes:", 1_000)']]
#
# [tool.observed.outcomes."some try in pieces of 2 048 bytes waits ten times and more"]
# lines = ['tries beside: .* \d{2,} waits$']
#
# [tool.observed.outcomes."none of them does"]
#
# [tool.observed.on."3.13t"]
# compare = [
#   'large_beside < 2 * large', 'large_waits < 20', 'edge_most < 3 * edge + 10', 'edge_waits < 10',
# ]
# ///
"""Whoever lets the GIL go may have to wait to get it back."""
import hashlib
import statistics
import threading
import time

SIZE = 50_000_000
view = memoryview(bytes(SIZE))
stop = threading.Event()


def busy():
    while not stop.is_set():
        pass


def hash_in_pieces(size, total=SIZE):
    digest, waits = hashlib.sha256(), []
    start = last = time.perf_counter()
    for at in range(0, total, size):
        digest.update(view[at:at + size])   # lets go from 2 048 bytes on
        look = time.perf_counter()
        if look - last > 0.001:
            waits.append(1000 * (look - last))
        last = look
    return 1000 * (last - start), waits


ways = [("in one piece:", SIZE), ("in pieces of 1 000 bytes:", 1_000),
        ("in pieces of 500 000 bytes:", 500_000)]
edge, _ = hash_in_pieces(2_048, 5_000_000)
alone = [hash_in_pieces(size)[0] for _, size in ways]
thread = threading.Thread(target=busy)
thread.start()
every = []
for (name, size), before in zip(ways, alone):
    beside, waits = hash_in_pieces(size)
    print(f"{name:27} {before:3.0f} ms alone, {beside:4.0f} ms beside",
          end=f", {len(waits):3} waits\n" if size < SIZE else "\n")
    every += waits[1:]
tries = [hash_in_pieces(2_048, 5_000_000) for _ in range(12)]
stop.set()
thread.join()
took, waits = zip(*tries)
counts = [len(each) for each in waits]
print(f"5 MB in pieces of 2 048 bytes: {edge:.0f} ms alone")
print(f"in twelve tries beside: {min(took):.0f} to {max(took):.0f} ms,"
      f" {min(counts)} to {max(counts)} waits")
every += sum(waits, [])
print(f"a wait took {statistics.median(every or [0]):.1f} ms in the median")
