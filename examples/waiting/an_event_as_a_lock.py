# /// script
# [tool.observed]
# lines = ['^in the kitchen at once: 2$']
# runs = 10
# breaks = [['    free.wait(10)', '    lock.acquire()'], ['    free.set()  # done', '    lock.release()'], ['cooks = [', 'lock = threading.Lock(); cooks = ['], ['both.wait(10)', 'both.wait(0.1)']]
#
# [tool.observed.exercise]
# lines = ['^in the kitchen at once: 1$']
# [[tool.observed.exercise.choices]]
# says = "A Lock: all of it in `with free:`, without `wait`, `clear` and `set`"
# edits = [["    free.wait(10)  # is it free?\n    gap()\n    free.clear()  # now it is mine\n    inside.append(name)\n    gap()\n    seen.append(len(inside))\n    gap()\n    inside.remove(name)\n    free.set()  # done\n", "    with free:\n        gap()\n        inside.append(name)\n        gap()\n        seen.append(len(inside))\n        gap()\n        inside.remove(name)\n"], ["threading.Event()\nfree.set()", "threading.Lock()"], ["both.wait(10)", "both.wait(0.1)"]]
# right = true
# because = "To look and to take is one step of a Lock. (The other never comes into a gap, so each gap must close by itself.)"
# [[tool.observed.exercise.choices]]
# says = "A loop: `while not free.is_set(): free.wait(10)`"
# edits = [["    free.wait(10)  # is it free?", "    while not free.is_set():\n        free.wait(10)"]]
# right = false
# because = "Both look before either clears, in a loop as without."
# [[tool.observed.exercise.choices]]
# says = "A lock round the `clear`: `with threading.Lock(): free.clear()`"
# edits = [["    free.clear()  # now it is mine", "    with threading.Lock():\n        free.clear()"]]
# right = false
# because = "The look stays outside; and a lock that each makes for itself keeps nobody out."
# [[tool.observed.exercise.choices]]
# says = "A `BoundedSemaphore(1)`, in the same way"
# edits = [["    free.wait(10)  # is it free?\n    gap()\n    free.clear()  # now it is mine\n    inside.append(name)\n    gap()\n    seen.append(len(inside))\n    gap()\n    inside.remove(name)\n    free.set()  # done\n", "    with free:\n        gap()\n        inside.append(name)\n        gap()\n        seen.append(len(inside))\n        gap()\n        inside.remove(name)\n"], ["threading.Event()\nfree.set()", "threading.BoundedSemaphore(1)"], ["both.wait(10)", "both.wait(0.1)"]]
# right = true
# because = "At most one at a time: it holds, though a Lock says it more plainly."
# ///
"""An Event says that the kitchen is free; two see it, and both go in."""
import threading

free = threading.Event()
free.set()
both = threading.Barrier(2)
inside, seen = [], []


def gap():  # held open until the other has come into it
    try:
        both.wait(10)
    except threading.BrokenBarrierError:
        both.reset()


def cook(name):
    free.wait(10)  # is it free?
    gap()
    free.clear()  # now it is mine
    inside.append(name)
    gap()
    seen.append(len(inside))
    gap()
    inside.remove(name)
    free.set()  # done


cooks = [threading.Thread(target=cook, args=(name,)) for name in "ab"]
for thread in cooks:
    thread.start()
for thread in cooks:
    thread.join()
print("in the kitchen at once:", max(seen))
