# /// script
# [tool.observed]
# runs = 5
# lines = ['^worker failed: ValueError$', '^worker is alive: False, the lock is taken: True$', '^main gets the lock within 0.3 s: False$']
# breaks = [["\"4 apples\"", "\"4\""], ["worker.join()", "worker.join(); lock.release()"]]
# mutants = [[["    lock.acquire()\n    total.append(int(text))\n    lock.release()", "    with lock:\n        total.append(int(text))"]]]
# [tool.observed.exercise]
# lines = ['^worker failed: ValueError$', '^main gets the lock within 0.3 s: True$']
# [[tool.observed.exercise.choices]]
# says = "`with lock:` in place of `acquire` and `release`"
# edits = [["    lock.acquire()\n    total.append(int(text))\n    lock.release()", "    with lock:\n        total.append(int(text))"]]
# right = true
# because = "`with` releases however the block ends, and the error goes on to the hook as before."
# [[tool.observed.exercise.choices]]
# says = "`try`, and `lock.release()` in `finally`"
# edits = [["    total.append(int(text))\n    lock.release()", "    try:\n        total.append(int(text))\n    finally:\n        lock.release()"]]
# right = true
# because = "`finally` runs with and without an exception. `with` is this, in one line."
# [[tool.observed.exercise.choices]]
# says = "`except ValueError: pass`, round the line that fails"
# edits = [["    total.append(int(text))", "    try:\n        total.append(int(text))\n    except ValueError:\n        pass"]]
# right = false
# because = "The lock is free, and nobody hears of the failure any more. And the next kind of error keeps the lock again."
# [[tool.observed.exercise.choices]]
# says = "An `RLock`: it has an owner, and the owner has ended"
# edits = [['threading.Lock()', 'threading.RLock()']]
# right = false
# because = "The owner is gone and the lock is still taken. Nobody gives it back for a thread that has ended."
# ///
"""A thread fails between acquire and release: its lock stays taken."""
import threading

lock = threading.Lock()
total, failed = [], []
threading.excepthook = lambda args: failed.append(args.exc_type)


def add(text):
    lock.acquire()
    total.append(int(text))
    lock.release()


worker = threading.Thread(target=add, args=("4 apples",))
worker.start()
worker.join()
print("worker failed:", *[error.__name__ for error in failed])
taken = not lock.acquire(timeout=0.3)
print("worker is alive:", worker.is_alive(), end=", ")
print("the lock is taken:", taken)
print("main gets the lock within 0.3 s:", not taken)
