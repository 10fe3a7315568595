# /// script
# [tool.observed]
# deadline = 3
# exit = "deadline"
# lines = ['^main: done, alive: Timer, in an hour$']
# never = ['reminder']
# runs = 2
# breaks = [['timer.start()', 'timer.start(); timer.cancel()']]
# mutants = [[['3600', '0.5']]]
#
# [tool.observed.exercise]
# exit = 0
# lines = ['^main: done']
# never = ['reminder']
# [[tool.observed.exercise.choices]]
# says = "`timer.cancel()` as the last line"
# edits = [["\"in an hour\")", "\"in an hour\")\ntimer.cancel()"]]
# right = true
# because = "Its thread waits on an Event; cancel() sets that, and the thread ends."
# [[tool.observed.exercise.choices]]
# says = "`timer.daemon = True` before `start()`"
# edits = [["timer.start()", "timer.daemon = True\ntimer.start()"]]
# right = true
# because = "The interpreter does not wait for a daemon. Were it in the middle of its work, it would be cut off."
# [[tool.observed.exercise.choices]]
# says = "`del timer` as the last line"
# edits = [["\"in an hour\")", "\"in an hour\")\ndel timer"]]
# right = false
# because = "The name is gone, the thread is not."
# [[tool.observed.exercise.choices]]
# says = "`timer.join(0.1)` as the last line"
# edits = [["\"in an hour\")", "\"in an hour\")\ntimer.join(0.1)"]]
# right = false
# because = "join() waits, and then gives up. It ends nothing."
# ///
"""A Timer is a thread, and the program waits for its threads."""
import threading


def remind():
    print("reminder: tea")


timer = threading.Timer(3600, remind)
timer.start()
kind = type(threading.enumerate()[-1]).__name__
print("main: done, alive:", f"{kind},", "in an hour")
