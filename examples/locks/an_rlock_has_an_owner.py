# /// script
# [tool.observed]
# runs = 5
# lines = [
#   '^another thread releases it: RuntimeError: cannot release un-(acquired|owned) lock$',
#   '^taken 3 times, given back 1: another thread gets it: False$',
#   '^taken 3 times, given back 2: another thread gets it: False$',
#   '^taken 3 times, given back 3: another thread gets it: True$',
#   '^once more: RuntimeError: cannot release un-(acquired|owned) lock$',
#   '^taken (?P<levels>\d+) times, given back as often: free$',
# ]
# compare = ['levels == 100000']
# breaks = [["LEVELS = 100_000", "LEVELS = 10"], ["for given in range(1, 4):\n    lock.release()", "for given in range(1, 4):\n    given == 3 or lock.release()"]]
# mutants = [[["lock = threading.RLock()", "lock = threading.Lock(); lock.acquire = iter(int, 1)"]], [["for _ in range(LEVELS):\n    lock.release()", "pass"]], [["in_another_thread(lock.release)", "in_another_thread(int)"]], [["    lock.release()\nexcept", "    pass\nexcept"]], [["for _ in range(3)", "for _ in range(1)"]]]
# ///
"""An RLock counts: its owner gives it back as often as it took it."""
import threading

LEVELS = 100_000
lock = threading.RLock()


def in_another_thread(call):
    results = []

    def work():
        try:
            results.append(call())
        except RuntimeError as error:
            results.append(f"RuntimeError: {error}")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    return results[0]


def take_and_give_back():
    got = lock.acquire(blocking=False)
    if got:
        lock.release()
    return got


for _ in range(3):
    lock.acquire()
print("another thread releases it:", in_another_thread(lock.release))
for given in range(1, 4):
    lock.release()
    print(f"taken 3 times, given back {given}: another thread gets it:",
          in_another_thread(take_and_give_back))
try:
    lock.release()
except RuntimeError as error:
    print("once more: RuntimeError:", error)
for _ in range(LEVELS):
    lock.acquire()
for _ in range(LEVELS):
    lock.release()
state = "free" if in_another_thread(take_and_give_back) else "taken"
print(f"taken {LEVELS} times, given back as often:", state)
