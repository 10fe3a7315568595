# /// script
# [tool.observed]
# runs = 2
# exit = 143
# lines = ['^main: 70 \+ 50, of 150$']
# breaks = [['    sys.exit(128 + number)', '    told.append(number)']]
# mutants = [[['"a"] -= 30', '"a"] -= 60']]]
# [tool.observed.exercise]
# lines = ['^main: (100 \+ 50|70 \+ 80), of 150$']
# exit = [0, 143]
# [[tool.observed.exercise.choices]]
# says = "Do the transfer under a lock"
# edits = [["    accounts[\"a\"] -= 30\n", "    lock.acquire()\n    accounts[\"a\"] -= 30\n"], ["told = []\n", "told = []\nimport threading\nlock = threading.Lock()\n"]]
# right = false
# because = "The handler runs in main, in the middle of it, and asks for no lock."
# [[tool.observed.exercise.choices]]
# says = "Let the handler only note the number, and main look between two transfers"
# edits = [["    sys.exit(128 + number)", "    told.append(number)"]]
# right = true
# because = "The transfer is run to its end, whenever the signal comes."
# [[tool.observed.exercise.choices]]
# says = "Put the second line into a `finally`"
# edits = [["    signal.raise_signal(signal.SIGTERM)  # just now it comes\n    accounts[\"b\"] += 30", "    try:\n        signal.raise_signal(signal.SIGTERM)\n    finally:\n        accounts[\"b\"] += 30"]]
# right = true
# because = "At this moment it helps. One line earlier, or within the `finally`, it does not: there is no place for all moments."
# ///
"""A handler that raises, and a SIGTERM between two lines that belong together."""
import signal
import sys

told = []


def told_to_end(number, frame):
    sys.exit(128 + number)


def transfer():
    accounts["a"] -= 30
    signal.raise_signal(signal.SIGTERM)  # just now it comes
    accounts["b"] += 30


signal.signal(signal.SIGTERM, told_to_end)
accounts = {"a": 100, "b": 50}
try:
    transfer()
finally:
    print(f"main: {accounts['a']} + {accounts['b']}, of 150")
