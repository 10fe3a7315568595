# /// script
# [tool.observed]
# deadline = 2
# exit = "deadline"
# lines = ['^main: the handler took a free lock$', '^main: I hold the lock of the Event$']
# never = ['main: and go on']
# breaks = [['with stop._cond:', 'if True:']]
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
