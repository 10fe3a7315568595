# /// script
# [tool.observed]
# lines = [
#   '^Condition +ByHand +LateInLine +check$',
#   '^yes +yes +yes +without the lock: RuntimeError$',
#   '^yes +yes +NO +told as soon as the lock is free$',
#   '^yes +yes +yes +told before: lost$',
#   '^yes +yes +yes +an error in the wait: has the lock again$',
#   '^yes +yes +\w+ +notify\(\) wakes one of two$',
# ]
# runs = 5
# deadline = 30
# breaks = [['        self.gates.append(gate)  # stand', '        pass  # stand']]
# mutants = [
#   [["        self.ask_for_the_lock()\n        gate", "        gate"]],
#   [["        self.ask_for_the_lock()\n        for", "        for"]],
#   [["            if not told and gate in self.gates:\n                self.gates.remove(gate)\n", ""]],
#   [["        finally:\n", "        except KeyError:\n            pass\n        else:\n"]],
# ]
# ///
"""A Condition made of locks; one stands in line too late."""
import threading
import time
from side_by_side import side_by_side, until


class ByHand:
    def __init__(self, lock):
        self.lock, self.gates = lock, []

    def __enter__(self):
        self.lock.acquire()

    def __exit__(self, *error):
        self.lock.release()

    def wait(self, timeout):
        self.ask_for_the_lock()
        gate, told = threading.Lock(), False
        gate.acquire()
        self.gates.append(gate)  # stand in line, and only then
        self.lock.release()  # let others have the lock
        try:
            told = gate.acquire(timeout=timeout)
        finally:
            self.lock.acquire()
            if not told and gate in self.gates:
                self.gates.remove(gate)
        return told

    def ask_for_the_lock(self):
        if not self.lock.locked():
            raise RuntimeError("the lock is not held")

    def notify(self, many=1):
        self.ask_for_the_lock()
        for gate in self.gates[:many]:
            self.gates.remove(gate)
            gate.release()


class LateInLine(ByHand):
    def wait(self, timeout):
        self.lock.release()
        gap.wait(10)  # until main has told
        self.lock.acquire()
        return super().wait(min(timeout, 0.2))


def checks(kind):
    condition, ready, results = kind(threading.Lock()), [], []
    gap.clear()

    def waiter():
        with condition:
            ready.append("in wait(), when the lock is free")
            results.append(condition.wait(10))

    def start(many):
        del ready[:], results[:]
        for _ in range(many):
            threads.append(threading.Thread(target=waiter))
            threads[-1].start()
        until(lambda: len(ready) == many)

    def fails(call, *args):
        try:
            call(*args)
        except (RuntimeError, TypeError) as error:
            return type(error)

    def wait_with_the_lock(timeout):
        with condition:
            condition.wait(timeout)

    said = fails(condition.notify), fails(condition.wait, 0)
    yield "without the lock: RuntimeError", said == (RuntimeError,) * 2
    start(1)
    with condition:
        condition.notify()
    gap.set()
    threads.pop().join()
    yield "told as soon as the lock is free", results[0]
    with condition:
        condition.notify()
        yield "told before: lost", not condition.wait(0.1)
    said = fails(wait_with_the_lock, "soon")
    yield "an error in the wait: has the lock again", said is TypeError
    start(2)
    with condition:
        condition.notify()
    until(lambda: results)
    time.sleep(0.1)
    yield "notify() wakes one of two", results == [True]
    with condition:
        condition.notify(2)
    for thread in threads:
        thread.join()


gap, threads = threading.Event(), []
side_by_side(checks, threading.Condition, ByHand, LateInLine)
