# /// script
# [tool.observed]
# lines = [
#   '^Barrier +ByHand +OnlyOnce +check$',
#   '^yes +yes +yes +three meet: all go on$',
#   '^yes +yes +NO +one alone, in round two, does not$',
#   '^yes +yes +NO +then it is broken for the others$',
# ]
# runs = 5
# deadline = 30
# breaks = [['len(here.gates) == self.parties', 'len(here.gates) == 1']]
# ///
"""A Barrier made of locks; one opens, and never closes again."""
import threading
from concurrent.futures import ThreadPoolExecutor
from side_by_side import side_by_side


class Round:
    def __init__(self):
        self.gates, self.open, self.broken = [], False, False

    def let_go(self):
        while self.gates:
            self.gates.pop().release()


class ByHand:
    def __init__(self, parties):
        self.parties, self.guard = parties, threading.Lock()
        self.round = Round()

    def wait(self, timeout):
        with self.guard:
            here, gate = self.round, threading.Lock()
            gate.acquire()
            here.gates.append(gate)
            if len(here.gates) == self.parties:
                here.open = True
                self.round = self.next_round()
            if here.open or here.broken:
                here.let_go()
        if not gate.acquire(timeout=timeout):
            with self.guard:
                here.broken = not here.open
                here.let_go()
        if here.broken:
            raise threading.BrokenBarrierError

    def next_round(self):
        return Round()


class OnlyOnce(ByHand):
    def next_round(self):
        return self.round


def checks(kind):
    barrier = kind(3)

    def goes_on(timeout):
        try:
            barrier.wait(timeout)
            return True
        except threading.BrokenBarrierError:
            return False

    with ThreadPoolExecutor(3) as pool:
        met = list(pool.map(goes_on, [10, 10, 10]))
    yield "three meet: all go on", all(met)
    yield "one alone, in round two, does not", not goes_on(0.1)
    with ThreadPoolExecutor(3) as pool:
        met = list(pool.map(goes_on, [10, 10, 10]))
    yield "then it is broken for the others", not any(met)


side_by_side(checks, threading.Barrier, ByHand, OnlyOnce)
