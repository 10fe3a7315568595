# /// script
# [tool.observed]
# lines = [
#   '^Event +ByHand +Pulse +check$',
#   '^yes +yes +yes +not set: wait runs out$',
#   '^yes +yes +NO +set before: wait is over$',
#   '^yes +yes +\w+ +set frees three who wait$',
#   '^yes +yes +yes +cleared: wait runs out$',
# ]
# runs = 5
# deadline = 30
# breaks = [['if self.flag:', 'if not self.flag:']]
# ///
"""An Event made of locks, held to the checks of the real one."""
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from side_by_side import side_by_side


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
        return gate.acquire(timeout=timeout)  # until set() opens it


class Pulse(ByHand):  # wakes who waits, and remembers nothing
    def set(self):
        super().set()
        self.clear()


def checks(kind):
    event = kind()
    yield "not set: wait runs out", not event.wait(0.1)
    event.set()
    yield "set before: wait is over", event.wait(0.1)
    event.clear()
    with ThreadPoolExecutor(3) as pool:
        waits = pool.map(event.wait, [10] * 3)
        time.sleep(0.1)
        event.set()
    yield "set frees three who wait", all(waits)
    event.clear()
    yield "cleared: wait runs out", not event.wait(0.1)


side_by_side(checks, threading.Event, ByHand, Pulse)
