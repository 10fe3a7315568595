# /// script
# [tool.observed]
# lines = [
#   '^first +stands in `with his:` and wants his, which second holds$',
#   '^second +stands in `with his:` and wants his, which third holds$',
#   '^third +stands in `with his:` and wants his, which first holds$',
#   '^a circle: (?P<circle>first > second > third > first|second > third > first > second|third > first > second > third)$',
# ]
# breaks = [['args=(locks[i],', 'args=(locks[i - 1] if i == 1 else locks[i],'], ['Barrier(3)', 'Barrier(2)']]
# mutants = [[['locks[(i + 1) % 3]', 'locks[i]']]]
# deadline = 15
# ///
"""Frames and RLocks together say who waits for whom."""
import linecache
import re
import sys
import threading
import time


RLOCK = type(threading.RLock())


def work(mine, his):
    with mine:
        all_hold.wait(10)
        with his:
            pass


def look():
    names = {x.ident: x.name for x in threading.enumerate()}
    waits = {}
    for ident, frame in sys._current_frames().items():
        line = linecache.getline(__file__, frame.f_lineno).strip()
        for name, value in dict(frame.f_locals).items():
            if not isinstance(value, RLOCK):    # runs no code of others
                continue
            owner = re.search(r"owner=(\d+)", repr(value))
            his = names.get(int(owner[1])) if owner else None
            if his not in (None, names[ident]) and f"with {name}:" == line:
                waits[names[ident]] = (line, name, his)
    return waits


all_hold = threading.Barrier(3)
locks = [threading.RLock() for _ in range(3)]
for i, name in enumerate(("first", "second", "third")):
    threading.Thread(target=work, args=(locks[i], locks[(i + 1) % 3]),
                     name=name, daemon=True).start()
while len(waits := look()) < 3:    # soon; then for ever
    time.sleep(0.05)
for name, (line, lock, owner) in sorted(waits.items()):
    print(f"{name:6} stands in `{line}` and wants {lock},"
          f" which {owner} holds")
path = [min(waits)]
while path.count(path[-1]) < 2:
    path.append(waits[path[-1]][2])
print("a circle:", " > ".join(path))
