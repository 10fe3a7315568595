# /// script
# [tool.observed]
# runs = 5
# lines = ['^all locks first: counted 300 of 300, the transfer was refused$', '^row by row: +counted 350 of 300, the transfer was made$']
# breaks = [['count(all_first=True)', 'count(all_first=False)'], ['count(all_first=False)', 'count(all_first=True)']]
# mutants = [[['rows[target] += 50', 'pass']], [['        made.append(50)', '        pass']]]
# ///
"""A total needs all the locks at once: take them all, then read."""
import contextlib
import threading

rows = [100, 100, 100]
locks = [threading.Lock() for _ in rows]


def transfer(source, target, made):
    with contextlib.ExitStack() as held:
        for row in sorted({source, target}):
            if not locks[row].acquire(timeout=0.3):
                return
            held.callback(locks[row].release)
        rows[source] -= 50
        rows[target] += 50
        made.append(50)


def count(all_first):
    rows[:], made, total = [100, 100, 100], [], 0
    with contextlib.ExitStack() as held:
        for lock in locks if all_first else []:
            held.enter_context(lock)
        for row in range(3):
            with contextlib.ExitStack() as one:
                if not all_first:
                    one.enter_context(locks[row])
                total += rows[row]
            if row == 0:            # the same gap
                thread = threading.Thread(
                    target=transfer, args=(0, 2, made))
                thread.start()
                thread.join()
    way = "made" if made else "refused"
    return f"counted {total} of 300, the transfer was {way}"


print("all locks first:", count(all_first=True))
print("row by row:     ", count(all_first=False))
