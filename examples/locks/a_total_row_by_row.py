# /// script
# [tool.observed]
# runs = 5
# lines = ['^counted row by row: (?P<total>\d+) of 300$', '^in the meantime a transfer of 50 was (?P<what>made|refused)$', '^in the end: 300$']
# compare = ['total == 350', 'what == "made"']
# breaks = [['rows[target] += 50', 'rows[target] += 60'], ['        made.append(50)', '        pass'], ['args=(0, 2)', 'args=(1, 2)']]
# [tool.observed.outcomes."counted 300: no money is made or lost"]
# lines = ['row by row: 300 of']
# [tool.observed.outcomes."counted 350: 50 too many"]
# lines = ['row by row: 350 of']
# at_least = 5
# share = 1
# [tool.observed.outcomes."counted 250: 50 too few"]
# lines = ['row by row: 250 of']
# ///
"""Each row has a lock, and each is counted under it."""
import contextlib
import threading

rows = [100, 100, 100]
locks = [threading.Lock() for _ in rows]
made = []


def transfer(source, target):       # takes both locks, in order
    with contextlib.ExitStack() as held:
        for row in sorted({source, target}):
            if not locks[row].acquire(timeout=0.3):
                return
            held.callback(locks[row].release)
        rows[source] -= 50
        rows[target] += 50
        made.append(50)


def another_thread_transfers():
    thread = threading.Thread(target=transfer, args=(0, 2))
    thread.start()
    thread.join()


total = 0
for row in range(3):
    with locks[row]:
        total += rows[row]
    if row == 0:
        another_thread_transfers()
print("counted row by row:", total, "of 300")
what = "made" if made else "refused"
print("in the meantime a transfer of 50 was", what)
print("in the end:", sum(rows))
