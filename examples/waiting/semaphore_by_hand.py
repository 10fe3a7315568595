# /// script
# [tool.observed]
# lines = [
#   '^Semaphore +ByHand +Careless +check$',
#   '^yes +yes +yes +two get in$',
#   '^yes +yes +yes +a release lets in who waits$',
#   '^yes +yes +yes +a third does not get in$',
#   '^yes +yes +NO +a slot given back is there$',
#   '^a slot as the time runs out: True$',
# ]
# runs = 5
# deadline = 30
# breaks = [['return True  # a slot came just now', 'return False']]
# mutants = [
#   [['self.free -= 1', 'self.free -= 2']],
#   [['                self.gates.pop(0).release()', '                self.free += 1'], ['acquire(timeout=10)', 'acquire(timeout=1)']],
# ]
#
# [tool.observed.exercise]
# lines = ['^yes +yes +yes +a slot given back is there$']
# never = ['NO']
# [[tool.observed.exercise.choices]]
# says = "In `Careless.gone`, under `guard`: `self.gates.remove(gate)`, then `return False`; on its ValueError, `return True`"
# edits = [["    def gone(self, gate):\n        return False", "    def gone(self, gate):\n        with self.guard:\n            try:\n                self.gates.remove(gate)\n                return False\n            except ValueError:\n                return True"]]
# right = true
# because = "Whoever gives up leaves the line. ValueError: the gate stands in it no more, so a slot came just now."
# [[tool.observed.exercise.choices]]
# says = "In `release`: `pop()` instead of `pop(0)`, so that the last who came is let in"
# edits = [["self.gates.pop(0).release()", "self.gates.pop().release()"]]
# right = false
# because = "Another order of the same line: the one who left still stands in it."
# [[tool.observed.exercise.choices]]
# says = "In `release`: open every gate in the line, not the first alone"
# edits = [["                self.gates.pop(0).release()", "                while self.gates:\n                    self.gates.pop(0).release()"]]
# right = false
# because = "It clears the line, and the slot is lost all the same. With two who wait, one slot lets in both."
# [[tool.observed.exercise.choices]]
# says = "Leave `Careless.gone` out: `class Careless(ByHand): pass`"
# edits = [["    def gone(self, gate):\n        return False", "    pass"]]
# right = true
# because = "What ByHand does in `gone` is the whole difference: leave the line, or take the slot that came just now."
# ///
"""A Semaphore made of locks, and one who gives up and stays in line."""
import threading
from side_by_side import in_line, side_by_side, until


class ByHand:
    def __init__(self, free):
        self.free, self.gates = free, []
        self.guard = threading.Lock()

    def acquire(self, timeout):
        with self.guard:
            if self.free > 0:
                self.free -= 1
                return True
            gate = threading.Lock()
            gate.acquire()
            self.gates.append(gate)  # stand in line
        return gate.acquire(timeout=timeout) or self.gone(gate)

    def gone(self, gate):  # the time is up
        with self.guard:
            if gate not in self.gates:
                return True  # a slot came just now
            self.gates.remove(gate)
            return False

    def release(self):
        with self.guard:
            if self.gates:
                self.gates.pop(0).release()
            else:
                self.free += 1


class Careless(ByHand):
    def gone(self, gate):
        return False


class JustThen(ByHand):  # a slot comes as the time runs out
    def gone(self, gate):
        self.release()
        return super().gone(gate)


def checks(kind):
    slots, got = kind(2), []
    both = slots.acquire(timeout=1), slots.acquire(timeout=1)
    yield "two get in", all(both)
    waiter = threading.Thread(
        target=lambda: got.append(slots.acquire(timeout=10)))
    waiter.start()
    until(lambda: in_line(slots) == 1)
    slots.release()
    waiter.join()
    yield "a release lets in who waits", got[0]
    yield "a third does not get in", not slots.acquire(timeout=0.1)
    slots.release()
    yield "a slot given back is there", slots.acquire(timeout=0.1)


side_by_side(checks, threading.Semaphore, ByHand, Careless)
print("a slot as the time runs out:", JustThen(0).acquire(0))
