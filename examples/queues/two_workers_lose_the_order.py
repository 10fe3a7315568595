# /// script
# [tool.observed]
# runs = 5
# deadline = 20
# lines = ['^one worker: +0 1 2 3$', '^two workers: 1 2 3 0$']
# breaks = [['            others_are_out.wait(10)', '            pass']]
#
# [tool.observed.exercise]
# lines = ['^two workers: 0 1 2 3$']
#
# [[tool.observed.exercise.choices]]
# says = "Join the two workers by a lock round the work"
# edits = [["    while (number := inlet.get()) is not END:\n", "    while True:\n        lock.acquire()\n        number = inlet.get()\n        if number is END:\n            lock.release()\n            break\n"], ["        outlet.put(number)\n", "        outlet.put(number)\n        lock.release()\n"], ["END = object()", "END, lock = object(), threading.Lock()"], ["others_are_out.wait(10)", "others_are_out.wait(0.3)"]]
# right = true
# because = "The order is kept, for now only one works at a time: the second worker is for nothing."
#
# [[tool.observed.exercise.choices]]
# says = "Take the results out of a `LifoQueue`"
# edits = [["outlet, others_are_out = queue.Queue()", "outlet, others_are_out = queue.LifoQueue()"]]
# right = false
# because = "The order of the results was lost before they came into the queue."
#
# [[tool.observed.exercise.choices]]
# says = "Number the results, collect them all, and sort them"
# edits = [["    return \" \".join(str(outlet.get()) for _ in range(4))", "    return \" \".join(map(str, sorted(outlet.get() for _ in range(4))))"]]
# right = true
# because = "The number tells the place. Sorting needs all of them first; a reader that holds back only what is too early does not."
#
# [[tool.observed.exercise.choices]]
# says = "Bound the queue of the results: `maxsize=1`"
# edits = [["outlet, others_are_out = queue.Queue()", "outlet, others_are_out = queue.Queue(1)"]]
# right = false
# because = "A bound says how many may wait, not who comes first."
# ///
"""A second worker on the slow stage, and the results change places."""
import queue
import threading

END = object()


def stage(inlet, outlet, others_are_out):
    while (number := inlet.get()) is not END:
        if number == 0:                # this one takes long
            others_are_out.wait(10)
        outlet.put(number)
        if number == 3:
            others_are_out.set()


def run(workers):
    inlet = queue.Queue()
    outlet, others_are_out = queue.Queue(), threading.Event()
    if workers == 1:
        others_are_out.set()           # there are no others
    for number in range(4):
        inlet.put(number)
    for _ in range(workers):
        inlet.put(END)
        threading.Thread(target=stage, daemon=True, args=(
            inlet, outlet, others_are_out)).start()
    return " ".join(str(outlet.get()) for _ in range(4))


print("one worker: ", run(1))
print("two workers:", run(2))
