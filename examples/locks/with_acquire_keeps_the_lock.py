# /// script
# [tool.observed]
# runs = 5
# lines = ['^the lock was free; `with` says: (?P<kind>AttributeError|TypeError)$', '^and now it is taken: True$', '^another thread gets it within 0.3 s: False$']
# compare = ['kind == "TypeError"']
# breaks = [['with lock.acquire(timeout=1):', 'with lock:']]
# mutants = [[["type(error).__name__", "\"TypeError\""]], [["type(error).__name__", "\"AttributeError\""]], [["except (TypeError, AttributeError) as error:\n", "except (TypeError, AttributeError) as error:\n    lock.release()\n"]], [['with lock.acquire(timeout=1):', 'with 1:']]]
# [tool.observed.on."<3.11"]
# compare = ['kind == "AttributeError"']
# ///
"""`with lock.acquire(timeout=1)`, and the lock is free."""
import threading

lock = threading.Lock()
got = []

try:
    with lock.acquire(timeout=1):
        print("inside")
except (TypeError, AttributeError) as error:
    print("the lock was free; `with` says:", type(error).__name__)
print("and now it is taken:", lock.locked())
other = threading.Thread(
    target=lambda: got.append(lock.acquire(timeout=0.3)))
other.start()
other.join()
print("another thread gets it within 0.3 s:", *got)
