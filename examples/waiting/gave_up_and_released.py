# /// script
# [tool.observed]
# lines = ['^acquire\(timeout=0.1\): False$', '^holding one of one: [12]$']
# runs = 5
# breaks = [['    slot.release()', '    pass']]
#
# [tool.observed.outcomes."two"]
# lines = ['^holding one of one: 2$']
# at_least = 5
# share = 1.0
#
# [tool.observed.outcomes."one"]
# lines = ['^holding one of one: 1$']
#
# [tool.observed.outcomes."ValueError"]
# stderr = ['^ValueError']
# exit = 1
# ///
"""A slot is waited for in vain, and released all the same."""
import threading

slot = threading.Semaphore(1)
tried = []


def impatient():
    tried.append(slot.acquire(timeout=0.1))
    # … works, whatever acquire() said …
    slot.release()


slot.acquire()  # main holds the one slot
thread = threading.Thread(target=impatient)
thread.start()
thread.join()
print("acquire(timeout=0.1):", tried[0])
another = slot.acquire(blocking=False)
print("holding one of one:", 1 + another)
