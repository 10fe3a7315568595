# /// script
# [tool.observed]
# lines = [
#   '^took:   a book$',
#   '^failed: IndexError: pop from empty list$',
# ]
# runs = 10
# breaks = [['if none_here', 'while none_here']]
# mutants = [[['looks == 2', 'looks == 3'], ['looks >= 4', 'True']]]
#
# [tool.observed.exercise]
# lines = ['^took:   a book a vase$', '^failed: nobody$']
# [[tool.observed.exercise.choices]]
# says = "`while none_here()` instead of `if none_here()`"
# edits = [['if none_here()', 'while none_here()']]
# right = true
# because = "The second reader looks again whenever it is woken, and waits on until there is a vase."
# [[tool.observed.exercise.choices]]
# says = "`condition.wait_for(lambda: not none_here(), 10)` instead of the `if` and its `wait`"
# edits = [["        if none_here():\n            condition.wait(10)", "        condition.wait_for(lambda: not none_here(), 10)"]]
# right = true
# because = "`wait_for` is that loop."
# [[tool.observed.exercise.choices]]
# says = "Look once more: the `if` and its `wait` twice, one after the other"
# edits = [["            condition.wait(10)\n", "            condition.wait(10)\n        if none_here():\n            condition.wait(10)\n"]]
# right = false
# because = "It bears one wake-up for nothing, not two: first the book was gone, then came the knock. A loop bears any number."
# [[tool.observed.exercise.choices]]
# says = "Give the Condition an `RLock`: `threading.Condition(threading.RLock())`"
# edits = [['threading.Condition()', 'threading.Condition(threading.RLock())']]
# right = false
# because = "It has one already. Nobody was in the `with` together; the fact was old."
# ///
"""Two are woken for one parcel, and `if` does not look again."""
import threading
import time

parcels, took, failed = [], [], []
looks = 0
condition = threading.Condition()


def none_here():
    global looks
    looks += 1
    return not parcels


def reader():
    with condition:
        if none_here():
            condition.wait(10)
        try:
            took.append(parcels.pop())
        except IndexError as error:
            failed.append(f"IndexError: {error}")


def until(fact):
    while not fact():
        time.sleep(0.001)


def knock(*brought):
    with condition:  # whoever has looked is in wait() now
        parcels.extend(brought)
        condition.notify_all()


readers = [threading.Thread(target=reader) for _ in range(2)]
for thread in readers:
    thread.start()
until(lambda: looks == 2)
knock("a book")
until(lambda: failed or looks >= 4)
knock()  # for nothing
until(lambda: failed or looks >= 5)
knock("a vase")
for thread in readers:
    thread.join()
print("took:  ", *took)
print("failed:", *failed or ["nobody"])
