# /// script
# [tool.observed]
# runs = 5
# lines = [
#   '^both take it: +main sees 1, then 1; in the end 2$',
#   '^a lock each: +main sees 1, then 2; in the end 2$',
# ]
# breaks = [['run(lock, lock)', 'run(lock, threading.Lock())']]
# mutants = [[['run(lock, threading.Lock())', 'run(lock, lock)']], [['thread.join(1.5)', 'pass']], [['items.append("tea")', 'pass']]]
# ///
"""Both take the same lock: nothing changes while main holds it."""
import threading


def run(mains, threads):
    items = ["milk"]

    def add():
        with threads:
            items.append("tea")

    thread = threading.Thread(target=add)
    with mains:
        first = len(items)
        thread.start()
        thread.join(1.5)
        then = len(items)
    thread.join()
    return f"main sees {first}, then {then}; in the end {len(items)}"


lock = threading.Lock()
print("both take it:", run(lock, lock))
print("a lock each: ", run(lock, threading.Lock()))
