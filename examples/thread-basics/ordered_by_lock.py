# /// script
# [tool.observed]
# timeline = true
# order = [['main: before', 'thread: starting']]
# runs = 10
# breaks = [['with gate:', 'if True:']]
# mutants = [[['with gate:', 'with threading.Lock():']]]
#
# [tool.observed.outcomes."the thread's line comes first"]
# order = ['thread: starting', 'main: before']
#
# [tool.observed.outcomes."the thread's line never comes"]
# never = ['thread: starting']
#
# [tool.observed.outcomes."main's line comes first"]
# order = ['main: before', 'thread: starting']
#
# [tool.observed.exercise]
# order = ['main: before', 'thread: starting']
# [[tool.observed.exercise.choices]]
# says = "The thread waits a moment and no longer: `gate.acquire(timeout=0.01)`"
# edits = [["    with gate:\n        print", "    gate.acquire(timeout=0.01)\n    print"]]
# right = false
# because = "The time was up before main released the lock. `acquire()` said so, and nobody asked."
# [[tool.observed.exercise.choices]]
# says = "Another kind of lock: `gate = threading.RLock()`"
# edits = [["gate = threading.Lock()", "gate = threading.RLock()"]]
# right = true
# because = "Main may take it twice, but the thread is another thread, and waits."
# [[tool.observed.exercise.choices]]
# says = "The thread makes its own lock: `with threading.Lock():`"
# edits = [["with gate:", "with threading.Lock():"]]
# right = false
# because = "Nobody else holds that one: there is nothing to wait for."
# [[tool.observed.exercise.choices]]
# says = "Main takes the lock after its sleep"
# edits = [
#   ["gate.acquire()\n", ""],
#   ["were it free to run\n", "were it free to run\ngate.acquire()\n"],
# ]
# right = false
# because = "While main slept the lock was free, and the thread took it."
# ///
"""A lock: the thread's line comes after main's, though it started first."""
import threading
import time

gate = threading.Lock()


def work():
    with gate:
        print("thread: starting")


gate.acquire()
x = threading.Thread(target=work)
x.start()
time.sleep(0.1)  # time enough for the thread, were it free to run
print("main: before the thread")
gate.release()
x.join()
