# /// script
# [tool.observed]
# lines = ['^first to see it: (?P<first>\d)$']
# compare = ['first == 2']
# deadline = 10
# breaks = [['    if page not in seen:', '    if lock.acquire(False):']]
#
# [tool.observed.exercise]
# lines = ['^first to see it: 1$']
#
# [[tool.observed.exercise.choices]]
# says = "A lock round the add: `with lock: seen.add(page)`"
# edits = [["        seen.add(page)", "        with lock:\n            seen.add(page)"]]
# right = false
# because = "add is one step already. The question stands outside."
#
# [[tool.observed.exercise.choices]]
# says = "One lock round question and add"
# edits = [["    if page not in seen:\n        meet()\n        seen.add(page)\n        first.append(page)", "    with lock:\n        if page not in seen:\n            meet()\n            seen.add(page)\n            first.append(page)"]]
# right = true
# because = "Whoever asks second asks when the page is in the set."
#
# [[tool.observed.exercise.choices]]
# says = "A `frozenset` in place of the set: `seen = seen | {page}`"
# edits = [["seen, first = set(), []", "seen, first = frozenset(), []"], ["def visit(page):", "def visit(page):\n    global seen"], ["        seen.add(page)", "        seen = seen | {page}"]]
# right = false
# because = "It cannot be seen half changed, but both have asked before either stored."
#
# [[tool.observed.exercise.choices]]
# says = "A dict and `setdefault`: who stored first was first"
# edits = [["seen, first = set(), []", "seen, first = {}, []"], ["    if page not in seen:\n        meet()\n        seen.add(page)\n        first.append(page)", "    meet()\n    mine = object()\n    if seen.setdefault(page, mine) is mine:\n        first.append(page)"]]
# right = true
# because = "setdefault asks and stores in one step, and says whose it is."
# ///
"""Each page shall be visited once: who is first to see it?"""
import threading

seen, first = set(), []
lock, both = threading.Lock(), threading.Barrier(2)


def meet():                     # the gap: both may come this far
    try:
        both.wait(1.5)
    except threading.BrokenBarrierError:
        pass


def visit(page):
    if page not in seen:
        meet()
        seen.add(page)
        first.append(page)


threads = [threading.Thread(target=visit, args=("/",)) for _ in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("first to see it:", len(first))
