# /// script
# [tool.observed]
# lines = [
#   '^Semaphore\(2\): +at once: 3$',
#   '^BoundedSemaphore\(2\): ValueError: Semaphore released too many times$',
#   '^ +at once: 2$',
# ]
# runs = 5
# breaks = [['slots.release()  # one', 'pass  # one']]
# ///
"""One release too many: a Semaphore of two lets in a third."""
import threading

NAMES = "Semaphore(2):       ", "BoundedSemaphore(2):"


def most_at_once(slots):
    inside = [slots.acquire(timeout=0.1) for _ in range(4)]
    return f"at once: {inside.count(True)}"


def run(name, slots):
    try:
        slots.release()  # one too many
    except ValueError as error:
        print(name, "ValueError:", error)
        name = " " * len(name)
    print(name, most_at_once(slots))


run(NAMES[0], threading.Semaphore(2))
run(NAMES[1], threading.BoundedSemaphore(2))
