# /// script
# [tool.observed]
# lines = ["^before: \\['milk'\\]$", "^after: +\\['milk', 'bread'\\]$"]
# breaks = [['args=(groceries,)', 'args=(groceries[:],)']]
#
# [tool.observed.exercise]
# lines = ["^after: +\\['milk'\\]$"]
# [[tool.observed.exercise.choices]]
# says = "Main keeps the list in a `threading.local()`"
# edits = [
#   [
#     "    groceries = [\"milk\"]",
#     "    own = threading.local()\n    own.groceries = groceries = [\"milk\"]",
#   ],
# ]
# right = false
# because = "The attribute is main's own. The list is handed to the thread all the same."
# [[tool.observed.exercise.choices]]
# says = "The thread is given a copy"
# edits = [["args=(groceries,)", "args=(groceries.copy(),)"]]
# right = true
# because = "The thread changes the list that it was given. Main has another one."
# [[tool.observed.exercise.choices]]
# says = "Main takes a copy of the name: `mine = groceries`, and prints that"
# edits = [
#   [
#     "    print(\"before:\", groceries)",
#     "    mine = groceries\n    print(\"before:\", mine)",
#   ],
#   ["    print(\"after: \", groceries)", "    print(\"after: \", mine)"],
# ]
# right = false
# because = "`=` copies no list. Both names lead to the same one."
# ///
"""A local name is one thread's; the object behind it is everybody's."""
import threading


def add(things):
    things.append("bread")


def shop():
    groceries = ["milk"]  # a local variable of main's
    print("before:", groceries)
    thread = threading.Thread(target=add, args=(groceries,))
    thread.start()
    thread.join()
    print("after: ", groceries)


shop()
