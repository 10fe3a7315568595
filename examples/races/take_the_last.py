# /// script
# [tool.observed]
# lines = ['^taken: (?P<taken>\d+)$']
# compare = ['taken == 1']
# stderr = ['^IndexError: pop from empty list$']
# deadline = 10
# breaks = [['    if row:', '    if lock.acquire(False):']]
# mutants = [[['["the last one"]', '["the last one"] * 2']]]
#
# [tool.observed.exercise]
# lines = ['^taken: 1$']
#
# [[tool.observed.exercise.choices]]
# says = "Ask for the length: `if len(row) > 0:`"
# edits = [["    if row:", "    if len(row) > 0:"]]
# right = false
# because = "The question is the same, and the answer grows old in the same gap."
#
# [[tool.observed.exercise.choices]]
# says = "Take, and catch the `IndexError`"
# edits = [["        taken.append(row.pop())", "        try:\n            taken.append(row.pop())\n        except IndexError:\n            pass"]]
# right = true
# because = "pop() asks and takes in one step, and says when nothing is left."
#
# [[tool.observed.exercise.choices]]
# says = "A lock round `row.pop()`"
# edits = [["        taken.append(row.pop())", "        with lock:\n            taken.append(row.pop())"]]
# right = false
# because = "pop() is one step already; the lock must hold the question too."
#
# [[tool.observed.exercise.choices]]
# says = "One lock round question and `pop()`"
# edits = [["    if row:\n        meet()\n        taken.append(row.pop())", "    with lock:\n        if row:\n            meet()\n            taken.append(row.pop())"]]
# right = true
# because = "Whoever asks second asks when the item has gone."
# ///
"""One item is left, and two threads look before they take."""
import threading

row, taken = ["the last one"], []
lock, both = threading.Lock(), threading.Barrier(2)


def meet():                     # the gap: both may come this far
    try:
        both.wait(1.5)
    except threading.BrokenBarrierError:
        pass


def take():
    if row:
        meet()
        taken.append(row.pop())


threads = [threading.Thread(target=take) for _ in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("taken:", len(taken))
