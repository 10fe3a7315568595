# /// script
# [tool.observed]
# runs = 5
# lines = ['^refreshed by (?P<fresh>\d), answered with the old value: (?P<old>\d)$', '^value: new$']
# compare = ['fresh == 1', 'old == 4']
# breaks = [['        old.append(value) ', '        pass; ']]
# mutants = [[['if value == "old":', 'if len(refreshed) < 2:']], [["if lock.acquire(blocking=False):", "if lock.acquire():"], ["answered.acquire(timeout=10)", "pass"]], [["value = \"new\"", "pass"]]]
# ///
"""One thread refreshes; the four others do not wait for it."""
import threading

lock = threading.Lock()
answered = threading.Semaphore(0)
value = "old"
refreshed, old = [], []


def answer():
    global value
    if lock.acquire(blocking=False):
        try:
            if value == "old":      # asked under the lock
                for _ in range(4):  # slow: the others come meanwhile
                    answered.acquire(timeout=10)
                value = "new"
                refreshed.append(value)
        finally:
            lock.release()
    else:
        old.append(value)           # somebody is at it already
        answered.release()


threads = [threading.Thread(target=answer) for _ in range(5)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
answer()                            # main comes when all is done
print(f"refreshed by {len(refreshed)},", end=" ")
print("answered with the old value:", len(old))
print("value:", value)
