# /// script
# [tool.observed]
# runs = 5
# lines = ['^the second waits 0.2 s: acquire returned False$', '^the third is inside, and so is the first: True$', '^the first leaves: RuntimeError: (release unlocked|cannot release un-acquired) lock$']
# order = [['^the second', '^the third', '^the first leaves']]
# breaks = [["    try:\n        got = lock.acquire(timeout=0.2)", "    got = lock.acquire(timeout=0.2)\n    if not got:\n        results.append(got)\n        return\n    try:\n        pass"]]
# [tool.observed.outcomes."the third thread comes in while the first is inside"]
# lines = ['so is the first: True$']
# at_least = 5
# share = 1
# [tool.observed.outcomes."the third thread waits until the first leaves"]
# lines = ['^the third waits']
# ///
"""`try: acquire ... finally: release`, and acquire returns False."""
import threading

lock = threading.Lock()
entered, leave = threading.Event(), threading.Event()
results = []


def first():
    try:
        with lock:
            entered.set()
            leave.wait(10)
    except RuntimeError as error:
        results.append(error)


def second():
    try:
        got = lock.acquire(timeout=0.2)
        results.append(got)
    finally:
        lock.release()              # whose lock is this?


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
for error in results:
    print("the first leaves: RuntimeError:", error)
