# /// script
# [tool.observed]
# alone = true
# lines = [
#   '^in one piece: +(?P<whole>\d+) ms alone, +(?P<whole_beside>\d+) ms beside',
#   '^in pieces of 1 000 bytes: +(?P<small>\d+) ms alone, +(?P<small_beside>\d+) ms beside',
#   '^5 MB in pieces of 2 048 bytes: +(?P<edge>\d+) ms alone, +(?P<edge_least>\d+) to (?P<edge_most>\d+) ms beside',
#   '^in pieces of 500 000 bytes: +(?P<large>\d+) ms alone, +(?P<large_beside>\d+) ms beside',
# ]
# control = ['whole_beside < 1.5 * whole']
# compare = ['large_beside > 2 * large', 'large_beside > 1.2 * small_beside']
# interpreters = ["3.9", "3.13", "3.13t", "3.14", "3.15"]
# deadline = 30
# mutants = [
#   [['thread.start()', 'stop.set(); thread.start()']],
#   [['beside = hash_in_pieces(size)', 'beside = hash_in_pieces(size) * (3 if size == 500_000 else 1)']],
# ]
# breaks = [['("in pieces of 500 000 bytes:", 500_000)', '("in pieces of 500 000 bytes:", 1_000)']]
#
# [tool.observed.on."3.13t"]
# compare = ['large_beside < 2 * large']
# ///
"""Whoever lets the GIL go may have to wait to get it back."""
import hashlib
import threading
import time

SIZE = 50_000_000
view = memoryview(bytes(SIZE))
stop = threading.Event()


def busy():
    while not stop.is_set():
        pass


def hash_in_pieces(size, total=SIZE):
    start = time.perf_counter()
    digest = hashlib.sha256()
    for at in range(0, total, size):
        digest.update(view[at:at + size])   # lets go from 2 048 bytes on
    return 1000 * (time.perf_counter() - start)


ways = [("in one piece:", SIZE), ("in pieces of 1 000 bytes:", 1_000),
        ("in pieces of 500 000 bytes:", 500_000)]
edge = hash_in_pieces(2_048, 5_000_000)
alone = [hash_in_pieces(size) for _, size in ways]
thread = threading.Thread(target=busy)
thread.start()
for (name, size), before in zip(ways, alone):
    beside = hash_in_pieces(size)
    print(f"{name:30} {before:4.0f} ms alone,"
          f" {beside:4.0f} ms beside a thread that computes")
besides = [hash_in_pieces(2_048, 5_000_000) for _ in range(12)]
stop.set()
thread.join()
print(f"5 MB in pieces of 2 048 bytes: {edge:4.0f} ms alone, "
      f"{min(besides):.0f} to {max(besides):.0f} ms beside it")
