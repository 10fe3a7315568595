# /// script
# [tool.observed]
# lines = [
#   '^main:   the driver stands at the door: True$',
#   '^reader: gave up, no parcel$',
#   '^main:   in the end there are 1 parcels$',
# ]
# runs = 5
# breaks = [["    with lock:\n        reader_has_it", "    if lock:\n        reader_has_it"]]
# mutants = [[['target=driver', 'target=print']]]
#
# [tool.observed.exercise]
# lines = ['^reader: got a parcel$']
# [[tool.observed.exercise.choices]]
# says = "Be patient: `range(100)` instead of `range(30)`"
# edits = [['range(30)', 'range(100)']]
# right = false
# because = "However long the reader waits with the lock in its hand, the driver stays outside."
# [[tool.observed.exercise.choices]]
# says = "Let go of the lock while sleeping: `lock.release()`, sleep, `lock.acquire()`"
# edits = [['            time.sleep(0.01)', '            lock.release(); time.sleep(0.05); lock.acquire()']]
# right = true
# because = "Now the driver gets in. It works, by looking up to thirty times; a Condition looks when it is told to."
# [[tool.observed.exercise.choices]]
# says = "Make the lock an `RLock`"
# edits = [['threading.Lock()', 'threading.RLock()']]
# right = false
# because = "An RLock lets the *same* thread in again. The driver is another thread."
# ///
"""Whoever waits for a fact with the lock in hand keeps the fact out."""
import threading
import time

parcels, said = [], []
lock = threading.Lock()
reader_has_it = threading.Event()
at_the_door = threading.Event()


def reader():
    with lock:
        reader_has_it.set()
        at_the_door.wait(10)
        for _ in range(30):
            if parcels:
                break
            time.sleep(0.01)
        said.append("got a parcel" if parcels else "gave up, no parcel")


def driver():
    reader_has_it.wait(10)
    at_the_door.set()
    with lock:
        parcels.append("a book")


threads = [threading.Thread(target=reader), threading.Thread(target=driver)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("main:   the driver stands at the door:", at_the_door.is_set())
print("reader:", said[0])
print("main:   in the end there are", len(parcels), "parcels")
