# /// script
# dependencies = ["greenlet"]
#
# [tool.observed]
# lines = [
#   '^OS threads used: (?P<threads>\d+)$',
#   '^beside A, which never switches, B ran (?P<ran>\d+) times$',
# ]
# order = [['A: one', 'B: one', 'A: two', 'B: two', 'OS threads']]
# compare = ['threads == 1', 'ran == 0']
# breaks = [['main.switch()       # the only', 'pass                # the only']]
#
# [tool.observed.exercise]
# lines = ['B ran 1 times$']
# [[tool.observed.exercise.choices]]
# says = "A sleeps again and again, and so lets the others run"
# edits = [["pass                # 0.2 s, and no switch", "time.sleep(0.01)"]]
# right = false
# because = "A sleep lets other threads run. B is in the same thread, which sleeps."
# [[tool.observed.exercise.choices]]
# says = "A switches to B"
# edits = [["pass                # 0.2 s, and no switch", "b.switch()"]]
# right = true
# because = "This is the one way in which a greenlet lets another run: the program says so."
# [[tool.observed.exercise.choices]]
# says = "A switches to main"
# edits = [["pass                # 0.2 s, and no switch", "main.switch()"]]
# right = false
# because = "Main goes on with its next line, and prints. It does not switch to B."
# ///
"""Greenlets switch where the program says so: one thread, one at a time."""
import threading
import time

from greenlet import getcurrent, greenlet

main = getcurrent()
used, ran = set(), 0


def speak(name):
    for word in "one", "two":
        used.add(threading.get_native_id())
        print(f"{name}: {word}")
        main.switch()       # the only way to let another one run


def hog():
    end = time.perf_counter() + 0.2
    while time.perf_counter() < end:
        pass                # 0.2 s, and no switch


def count():
    global ran
    ran += 1


a, b = greenlet(speak), greenlet(speak)
a.switch("A")
b.switch("B")
a.switch()
b.switch()
print("OS threads used:", len(used))

a, b = greenlet(hog), greenlet(count)
a.switch()
print("beside A, which never switches, B ran", ran, "times")
