# /// script
# [tool.observed]
# lines = [
#   '^a Lock: +\w+ on the second ring, heard: \d$',
#   '^a Semaphore\(0\): +fine on the second ring, heard: 2$',
# ]
# runs = 5
# breaks = [['threading.Lock(), True', 'threading.Semaphore(1), True']]
# mutants = [[['threading.Semaphore(0)', 'threading.Semaphore(1)']]]
#
# [tool.observed.outcomes."an exception, and it hears one"]
# lines = ['^a Lock: +RuntimeError on the second ring, heard: 1$']
# at_least = 5
# share = 1.0
#
# [tool.observed.outcomes."no exception, and it hears one"]
# lines = ['^a Lock: +fine on the second ring, heard: 1$']
#
# [tool.observed.outcomes."no exception, and it hears both"]
# lines = ['^a Lock: +fine on the second ring, heard: 2$']
# ///
"""A lock that is released to wake somebody, twice before he listens."""
import threading


def ring_twice(bell, taken):
    if taken:
        bell.acquire()  # silent at first
    bell.release()  # the first ring
    try:
        bell.release()
        second = "fine"
    except RuntimeError as error:
        second = type(error).__name__
    heard = 0
    while bell.acquire(timeout=0.1):
        heard += 1
    return f"{second} on the second ring, heard: {heard}"


print("a Lock:        ", ring_twice(threading.Lock(), True))
print("a Semaphore(0):", ring_twice(threading.Semaphore(0), False))
