# /// script
# [tool.observed]
# runs = 5
# lines = ['^the second waits 0.2 s: acquire returned False$', '^the third waits until the first leaves$', '^the first leaves$']
# order = [['^the second', '^the third', '^the first leaves']]
# breaks = [["    if not got:\n        return\n", ""]]
# ///
"""First acquire, and look; only then `try`: no release of another's."""
import threading

lock = threading.Lock()
entered, leave = threading.Event(), threading.Event()
results = []


def first():
    try:
        with lock:
            entered.set()
            leave.wait(10)
        results.append("the first leaves")
    except RuntimeError as error:
        results.append(error)


def second():
    got = lock.acquire(timeout=0.2)
    results.append(got)
    if not got:
        return
    try:
        pass                        # the work
    finally:
        lock.release()


one = threading.Thread(target=first)
one.start()
entered.wait(10)
two = threading.Thread(target=second)
two.start()
two.join()
print("the second waits 0.2 s: acquire returned", results.pop(0))
if lock.acquire(timeout=0.2):       # main is the third
    print("the third is inside, and so is the first:", one.is_alive())
    lock.release()
else:
    print("the third waits until the first leaves")
leave.set()
one.join()
print(*results)
