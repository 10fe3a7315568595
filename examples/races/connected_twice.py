# /// script
# [tool.observed]
# lines = ['^connected (?P<connected>\d) times$']
# compare = ['connected == 2']
# deadline = 10
# breaks = [['    if not connections:', '    if lock.acquire(False):']]
#
# [tool.observed.exercise]
# lines = ['^connected 1 times$']
#
# [[tool.observed.exercise.choices]]
# says = "A lock round the making: `with lock: connections.append(…)`"
# edits = [["        connections.append(object())", "        with lock:\n            connections.append(object())"]]
# right = false
# because = "Both have passed the question; the second waits for the lock, and then makes another."
#
# [[tool.observed.exercise.choices]]
# says = "A lock round the making, and ask again inside"
# edits = [["        connections.append(object())", "        with lock:\n            if not connections:\n                connections.append(object())"]]
# right = true
# because = "The second question and the making are in one lock. The first one only saves the lock when all is there."
#
# [[tool.observed.exercise.choices]]
# says = "One lock round the whole of it"
# edits = [["    if not connections:\n        meet()\n        connections.append(object())\n    return connections[0]", "    with lock:\n        if not connections:\n            meet()\n            connections.append(object())\n        return connections[0]"]]
# right = true
# because = "Simple, and right; each call pays for the lock."
#
# [[tool.observed.exercise.choices]]
# says = "`@functools.cache` over the function"
# edits = [["def connection():", "import functools\n\n\n@functools.cache\ndef connection():"]]
# right = false
# because = "The cache is filled when a call has come back. Both are inside by then."
# ///
"""Made on first use, and two threads use it first."""
import threading

connections = []
lock, both = threading.Lock(), threading.Barrier(2)


def meet():                     # the gap: both may come this far
    try:
        both.wait(1.5)
    except threading.BrokenBarrierError:
        pass


def connection():
    if not connections:
        meet()
        connections.append(object())
    return connections[0]


threads = [threading.Thread(target=connection) for _ in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f"connected {len(connections)} times")
