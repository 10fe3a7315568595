# /// script
# [tool.observed]
# lines = ['^waited together: (?P<together>\d), total: (?P<total>\d+)$']
# compare = ['together == 0', 'total == 40']
# deadline = 10
# breaks = [["    with lock:\n        download()\n        add(10)", "    download()\n    with lock:\n        add(10)"]]
# mutants = [[["    with lock:\n        download()\n        add(10)", "    download()\n    add(10)"]]]
#
# [tool.observed.exercise]
# lines = ['^waited together: 4, total: 40$']
#
# [[tool.observed.exercise.choices]]
# says = "No lock at all"
# edits = [["    with lock:\n        download()\n        add(10)", "    download()\n    add(10)"]]
# right = false
# because = "They wait together, and then they lose each other's updates."
#
# [[tool.observed.exercise.choices]]
# says = "The lock round the sum only"
# edits = [["    with lock:\n        download()\n        add(10)", "    download()\n    with lock:\n        add(10)"]]
# right = true
# because = "What can be done at once is outside the lock, what cannot is inside."
#
# [[tool.observed.exercise.choices]]
# says = "An `RLock` in place of the lock"
# edits = [["lock = threading.Lock()", "lock = threading.RLock()"]]
# right = false
# because = "An RLock lets its own thread in again, and no other."
#
# [[tool.observed.exercise.choices]]
# says = "The lock round the download only"
# edits = [["    with lock:\n        download()\n        add(10)", "    with lock:\n        download()\n    add(10)"]]
# right = false
# because = "The wrong half is locked: they wait one by one."
# ///
"""Four downloads in four threads, and none waits beside another."""
import threading

lock = threading.Lock()
four, gap = threading.Barrier(4), threading.Barrier(4)
together, total = [], 0


def meet(barrier, timeout):
    try:
        barrier.wait(timeout)
        return True
    except threading.BrokenBarrierError:
        return False


def download():
    if meet(four, 1.5):             # are all four in here?
        together.append(1)


def add(size):
    global total
    old = total
    meet(gap, 1.5)                  # the gap: all may come this far
    total = old + size


def work():
    with lock:
        download()
        add(10)


threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f"waited together: {len(together)}, total: {total}")
