# /// script
# [tool.observed]
# runs = 2
# lines = ['^unordered: \d+$']
# breaks = [['"unordered:"', '"ordered:"']]
#
# [tool.observed.exercise]
# lines = ['^unordered: 0$']
# [[tool.observed.exercise.choices]]
# says = "Hold the lock while writing only"
# edits = [["    n.set(n.get() + 1)", "    old = n.get()\n    with lock:\n        n.set(old + 1)"]]
# right = false
# because = "The reads have no lock, and nothing puts a read of the one before or after the write of the other."
# [[tool.observed.exercise.choices]]
# says = "Hold the lock from the read until after the write"
# edits = [["    n.set(n.get() + 1)", "    with lock:\n        n.set(n.get() + 1)"]]
# right = true
# because = "Whoever takes the lock second knows all that the first had done."
# [[tool.observed.exercise.choices]]
# says = "A second's sleep between the two starts"
# edits = [["    thread.start()\n", "    thread.start()\n    time.sleep(1)\n"], ["import happens", "import time\n\nimport happens"]]
# right = false
# because = "The first has long ended. But a sleep orders nothing, and a detector asks for an order, not for luck."
# [[tool.observed.exercise.choices]]
# says = "Join the first before the second starts"
# edits = [["    thread.start()\n", "    thread.start()\n    thread.join()\n"]]
# right = true
# because = "Main learns from the join, and the second thread from its start."
# ///
"""Two threads add one. The detector finds accesses without an order."""
import happens_before as hb

n, lock = hb.Shared(0), hb.Lock()


def add_one():
    n.set(n.get() + 1)


threads = [hb.Thread(target=add_one) for _ in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("unordered:", len(hb.found))
