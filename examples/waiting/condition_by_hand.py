# /// script
# [tool.observed]
# lines = [
#   '^Condition +ByHand +LateInLine +check$',
#   '^yes +yes +yes +without the lock: RuntimeError$',
#   '^yes +yes +NO +told as soon as the lock is free$',
#   '^yes +yes +yes +told before: lost$',
#   '^yes +yes +\w+ +notify\(\) wakes one of two$',
# ]
# runs = 5
# deadline = 30
# breaks = [['        self.gates.append(gate)  # stand', '        pass  # stand']]
# ///
"""A Condition made of locks; one stands in line too late."""
import threading
import time
from side_by_side import side_by_side


class ByHand:
    def __init__(self, lock):
        self.lock, self.gates = lock, []

    def __enter__(self):
        self.lock.acquire()

    def __exit__(self, *error):
        self.lock.release()

    def wait(self, timeout):
        gate = threading.Lock()
        gate.acquire()
        self.gates.append(gate)  # stand in line, and only then
        self.lock.release()  # let others have the lock
        told = gate.acquire(timeout=timeout)
        self.lock.acquire()
        if not told and gate in self.gates:
            self.gates.remove(gate)
        return told

    def notify(self, many=1):
        if not self.lock.locked():
            raise RuntimeError("the lock is not held")
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

    try:
        condition.notify()
        yield "without the lock: RuntimeError", False
    except RuntimeError:
        yield "without the lock: RuntimeError", True
    start(1)
    with condition:
        condition.notify()
    gap.set()
    threads.pop().join()
    yield "told as soon as the lock is free", results[0]
    with condition:
        condition.notify()
        yield "told before: lost", not condition.wait(0.1)
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


def until(fact):
    while not fact():
        time.sleep(0.001)


gap, threads = threading.Event(), []
side_by_side(checks, threading.Condition, ByHand, LateInLine)
