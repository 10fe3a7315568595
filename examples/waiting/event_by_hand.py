# /// script
# [tool.observed]
# lines = [
#   '^Event +ByHand +Pulse +check$',
#   '^yes +yes +yes +not set: wait runs out$',
#   '^yes +yes +yes +who gave up has left the line$',
#   '^yes +yes +NO +set before: wait is over$',
#   '^yes +yes +yes +set frees three who wait$',
#   '^yes +yes +yes +cleared: wait runs out$',
#   '^set as the time runs out: True$',
# ]
# runs = 5
# deadline = 30
# breaks = [['return True  # set just now', 'return False']]
# mutants = [
#   [["            self.gates.remove(gate)\n", ""]],
#   [['if self.flag:', 'if not self.flag:']],
#   [["            while self.gates:\n", "            if self.gates:\n"], ["[10] * 3", "[1] * 3"]],
# ]
# ///
"""An Event made of locks, held to the checks of the real one."""
import threading
from concurrent.futures import ThreadPoolExecutor
from side_by_side import in_line, side_by_side, until


class ByHand:
    def __init__(self):
        self.flag, self.gates = False, []
        self.guard = threading.Lock()

    def set(self):
        with self.guard:
            self.flag = True
            while self.gates:
                self.gates.pop().release()

    def clear(self):
        with self.guard:
            self.flag = False

    def wait(self, timeout):
        with self.guard:
            if self.flag:
                return True
            gate = threading.Lock()
            gate.acquire()
            self.gates.append(gate)
        # until set() opens it, or the time is up
        return gate.acquire(timeout=timeout) or self.gone(gate)

    def gone(self, gate):
        with self.guard:
            if gate not in self.gates:
                return True  # set just now
            self.gates.remove(gate)
            return False


class Pulse(ByHand):  # wakes who waits, and remembers nothing
    def set(self):
        super().set()
        self.clear()


class JustThen(ByHand):  # is set as the time runs out
    def gone(self, gate):
        self.set()
        return super().gone(gate)


def checks(kind):
    event = kind()
    yield "not set: wait runs out", not event.wait(0.1)
    yield "who gave up has left the line", in_line(event) == 0
    event.set()
    yield "set before: wait is over", event.wait(0.1)
    event.clear()
    with ThreadPoolExecutor(3) as pool:
        waits = pool.map(event.wait, [10] * 3)
        until(lambda: in_line(event) == 3)
        event.set()
    yield "set frees three who wait", all(waits)
    event.clear()
    yield "cleared: wait runs out", not event.wait(0.1)


side_by_side(checks, threading.Event, ByHand, Pulse)
print("set as the time runs out:", JustThen().wait(0))
