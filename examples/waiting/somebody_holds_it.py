# /// script
# [tool.observed]
# lines = [
#   '^an RLock, held by another: RuntimeError$',
#   '^a Lock, held by another: ',
#   '^a Lock, held by nobody: +RuntimeError$',
# ]
# runs = 5
# breaks = [['threading.Lock(), "another"', 'threading.RLock(), "another"']]
#
# [tool.observed.outcomes."accepted"]
# lines = ['^a Lock, held by another: +accepted$']
# at_least = 5
# share = 1.0
#
# [tool.observed.outcomes."RuntimeError"]
# lines = ['^a Lock, held by another: +RuntimeError$']
# ///
"""notify() by a thread without the lock, while another holds it."""
import threading


def try_to_notify(lock, holder):
    condition = threading.Condition(lock)
    held, tried = threading.Event(), threading.Event()

    def hold():
        with condition:
            held.set()
            tried.wait(10)

    thread = threading.Thread(target=hold)
    if holder == "another":
        thread.start()
        held.wait(10)
    try:
        condition.notify()
        return "accepted"
    except RuntimeError:
        return "RuntimeError"
    finally:
        tried.set()
        if holder == "another":
            thread.join()


print("an RLock, held by another:",
      try_to_notify(threading.RLock(), "another"))
print("a Lock, held by another:  ",
      try_to_notify(threading.Lock(), "another"))
print("a Lock, held by nobody:   ",
      try_to_notify(threading.Lock(), "nobody"))
