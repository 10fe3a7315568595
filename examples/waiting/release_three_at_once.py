# /// script
# [tool.observed]
# lines = [
#   '^acquire\(blocking=False\): False$',
#   '^acquire\(timeout=0.1\): +False$',
#   '^release\(3\) lets in: +3 of 4$',
# ]
# never = ['TypeError']
# runs = 5
# interpreters = ["3.8"]
# breaks = [['release(3)', 'release(2)']]
#
# [tool.observed.on."3.8"]
# lines = ['^acquire\(timeout=0.1\): +False$', '^TypeError: release\(\) takes 1', '^release\(3\) lets in: +3 of 4$']
# never = []
# ///
"""Waiting for a slot, asking for one, and giving back several."""
import threading

slots = threading.Semaphore(0)
print("acquire(blocking=False):", slots.acquire(blocking=False))
print("acquire(timeout=0.1):   ", slots.acquire(timeout=0.1))

got = []
threads = [
    threading.Thread(target=lambda: got.append(slots.acquire(timeout=t)))
    for t in (10, 10, 10)
]
for thread in threads:
    thread.start()
try:
    slots.release(3)
except TypeError as error:
    print("TypeError:", error)
    for _ in range(3):
        slots.release()
for thread in threads:
    thread.join()
got.append(slots.acquire(timeout=0.3))
print("release(3) lets in:     ", got.count(True), "of", len(got))
