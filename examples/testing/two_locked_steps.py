# /// script
# [tool.observed]
# runs = 2
# lines = ['^sum 1, unordered: 0$']
# breaks = [['both.wait(10)', 'pass']]
# mutants = [[["    with lock:\n        old", "    if lock:\n        old"]]]
# ///
"""Each step has the lock, the update is lost: nothing for a detector."""
import threading

import happens_before as hb

n, lock = hb.Shared(0), hb.Lock()
both = threading.Barrier(2)


def add_one():
    with lock:
        old = n.get()
    both.wait(10)                  # the gap between two locked steps
    with lock:
        n.set(old + 1)


threads = [hb.Thread(target=add_one) for _ in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f"sum {n.value}, unordered: {len(hb.found)}")
