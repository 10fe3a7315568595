# /// script
# [tool.observed]
# runs = 5
# lines = ['^told that the lock is free: (?P<told>\d) of 3$', '^loaded (?P<loaded>\d) times$']
# compare = ['told == 3', 'loaded == 3']
# breaks = [['free = not lock.locked()', 'free = lock.acquire(False)'], ['        loaded.append', '        loaded or loaded.append']]
# mutants = [[['told.append(free)', 'pass']]]
# [tool.observed.exercise]
# lines = ['^loaded 1 times$']
# [[tool.observed.exercise.choices]]
# says = "Ask and take in one step: `free = lock.acquire(blocking=False)`, and no `lock.acquire()` later"
# edits = [['free = not lock.locked()', 'free = lock.acquire(blocking=False)'], ["        lock.acquire()\n", ""]]
# right = true
# because = "One thread of three got the lock; to the two others `acquire` returned False."
# [[tool.observed.exercise.choices]]
# says = "Ask for more: `free = not lock.locked() and not loaded`"
# edits = [['free = not lock.locked()', 'free = not lock.locked() and not loaded']]
# right = false
# because = "Both answers were true when they were given. All three threads had them before one of them acted."
# [[tool.observed.exercise.choices]]
# says = "Take the lock first, and ask under it: `with lock: if not loaded: …`"
# edits = [["    free = not lock.locked()\n", "    free = True\n"], ["    if free:\n        lock.acquire()\n        loaded.append(\"settings\")\n        lock.release()", "    with lock:\n        if not loaded:\n            loaded.append(\"settings\")"]]
# right = true
# because = "The question and what follows from it are under one lock: the second thread asks when the first has loaded."
# [[tool.observed.exercise.choices]]
# says = "Wait a little before you take it: `threading.Event().wait(0.1)`"
# edits = [['        lock.acquire()', "        threading.Event().wait(0.1)\n        lock.acquire()"]]
# right = false
# because = "All three had been told that it was free. To act later makes an old answer older."
# ///
"""Three threads ask whether the lock is free, and act on the answer."""
import threading

lock = threading.Lock()
all_asked = threading.Barrier(3)
told, loaded = [], []


def load_unless_another_does():
    free = not lock.locked()
    told.append(free)
    all_asked.wait(10)              # the gap between asking and taking
    if free:
        lock.acquire()
        loaded.append("settings")
        lock.release()


threads = [threading.Thread(target=load_unless_another_does)
           for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("told that the lock is free:", sum(told), "of 3")
print("loaded", len(loaded), "times")
