# /// script
# [tool.observed]
# deadline = 2
# exit = "deadline"
# lines = ['^main: the handler took a free lock$', '^main: I hold the lock of the Event$']
# never = ['main: and go on']
# breaks = [['with stop._cond:', 'if True:']]
#
# [tool.observed.exercise]
# exit = 0
# lines = ['^main: and go on$']
# [[tool.observed.exercise.choices]]
# says = "It clears the `Event`, and main looks for that: `stop.clear()`"
# edits = [["stop.set()", "stop.clear()"]]
# right = false
# because = "`clear()` takes the same lock, and main holds it."
# [[tool.observed.exercise.choices]]
# says = "It notes the signal in a list: `seen.append(number)`"
# edits = [
#   ["stop = threading.Event()\n", "stop = threading.Event()\nseen = []\n"],
#   ["stop.set()", "seen.append(number)"],
# ]
# right = true
# because = "The list asks for no lock that main could be holding."
# [[tool.observed.exercise.choices]]
# says = "It waits for no time at all: `stop.wait(0) or stop.set()`"
# edits = [["stop.set()", "stop.wait(0) or stop.set()"]]
# right = false
# because = "The timeout is for the `Event`. Before it is looked at, `wait()` takes the lock."
# [[tool.observed.exercise.choices]]
# says = "It only looks: `stop.is_set()`"
# edits = [["stop.set()", "stop.is_set()"]]
# right = true
# because = "`is_set()` reads a flag, and came back. But main learns nothing from such a handler."
# ///
"""A handler that sets an Event stands still where main holds the Event's own lock."""
import signal
import threading

stop = threading.Event()
signal.signal(signal.SIGINT, lambda number, frame: stop.set())

signal.raise_signal(signal.SIGINT)  # Ctrl-C at a good moment
print("main: the handler took a free lock")
# Each wait(), and the handler itself, holds this lock for a moment.
with stop._cond:
    print("main: I hold the lock of the Event")
    signal.raise_signal(signal.SIGINT)  # Ctrl-C at a bad one
print("main: and go on")
