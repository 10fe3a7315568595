# /// script
# [tool.observed]
# lines = ['^first to answer: a$', '^main got: +b$']
# runs = 5
# breaks = [['if name == "b":', 'if name == "a":']]
#
# [tool.observed.exercise]
# lines = ['^first to answer: a$', '^main got: +a$']
# [[tool.observed.exercise.choices]]
# says = "Set the Event first, then store: swap the two lines"
# edits = [["    answer = name\n    found.set()", "    found.set()\n    answer = name"]]
# right = false
# because = "Then main can be woken before there is an answer at all, and b still writes over a's."
# [[tool.observed.exercise.choices]]
# says = "Look, store and set under one lock: `with lock:` and `if not found.is_set():`"
# edits = [["    order.append(name)\n    answer = name\n    found.set()", "    order.append(name)\n    with lock:\n        if not found.is_set():\n            answer = name\n            found.set()"], ["order = []", "order, lock = [], threading.Lock()"]]
# right = true
# because = "Only the first finds the Event unset. Here the look alone would do; the lock is for two that come at once."
# [[tool.observed.exercise.choices]]
# says = "A lock round the two lines, without the `if`"
# edits = [["    answer = name\n    found.set()", "    with lock:\n        answer = name\n        found.set()"], ["order = []", "order, lock = [], threading.Lock()"]]
# right = false
# because = "Now they write one after the other, and the last one wins as before."
# ///
"""The first sets the Event; the second writes over its answer."""
import threading

order = []
answer = None
found = threading.Event()
b_may = threading.Event()


def ask(name):
    global answer
    if name == "b":
        b_may.wait(10)
    order.append(name)
    answer = name
    found.set()
    b_may.set()


threads = [threading.Thread(target=ask, args=(name,)) for name in "ab"]
for thread in threads:
    thread.start()
found.wait(10)
for thread in threads:  # main is a little late
    thread.join()
print("first to answer:", order[0])
print("main got:       ", answer)
