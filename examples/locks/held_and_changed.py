# /// script
# [tool.observed]
# runs = 5
# lines = ['^main holds the lock and sees (?P<first>\d) items, then (?P<then>\d)$', '^in the end there are 2$']
# breaks = [['target=add', 'target=int'], ['    items.append("tea")', "    with lock:\n        items.append(\"tea\")"]]
# mutants = [[['items = ["milk"]', 'items = []']]]
# [tool.observed.outcomes."1 item, then 2: the list grew under the lock"]
# lines = ['1 items, then 2$']
# at_least = 5
# share = 1
# [tool.observed.outcomes."1 item, then 1: the lock kept the other thread out"]
# lines = ['1 items, then 1$']
# [tool.observed.exercise]
# lines = ['1 items, then 1$', '^in the end there are 2$']
# [[tool.observed.exercise.choices]]
# says = "The thread takes a lock of its own: `with threading.Lock():`"
# edits = [['    items.append("tea")', "    with threading.Lock():\n        items.append(\"tea\")"]]
# right = false
# because = "A lock that nobody else takes keeps nobody out: the list grew as before."
# [[tool.observed.exercise.choices]]
# says = "The thread takes main's lock: `with lock:`"
# edits = [['    items.append("tea")', "    with lock:\n        items.append(\"tea\")"]]
# right = true
# because = "Now both take the same lock, and the thread waits until main gives it back."
# [[tool.observed.exercise.choices]]
# says = "Main holds an `RLock` instead: `lock = threading.RLock()`"
# edits = [['lock = threading.Lock()', 'lock = threading.RLock()']]
# right = false
# because = "The kind of the lock does not matter to a thread that takes none."
# [[tool.observed.exercise.choices]]
# says = "The thread looks first: `if lock.locked(): return`"
# edits = [['    items.append("tea")', "    if lock.locked():\n        return\n    items.append(\"tea\")"]]
# right = false
# because = "The list stays as it is while main looks, but the tea is never added: the last line says 1."
# ///
"""Main holds the lock and looks twice; another thread adds an item."""
import threading

lock = threading.Lock()
items = ["milk"]


def add():
    items.append("tea")


thread = threading.Thread(target=add)
with lock:
    first = len(items)
    thread.start()
    thread.join(1.5)
    print("main holds the lock and sees", first, end=" items, ")
    print("then", len(items))
thread.join()
print("in the end there are", len(items))
