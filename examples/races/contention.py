"""Is an operation whole? Two threads try it, many times, at once."""
import itertools
import sys
import threading
import time

AT_LEAST, AT_MOST = 2000, 20_000
sys.setswitchinterval(1e-5)         # more switches, more chances


def together(here, there, most=AT_MOST):
    """Call one in this thread, one in another, until both had chances."""
    ready, done = threading.Barrier(2), threading.Event()
    steps = 0                       # how often the other thread did it

    def other():
        nonlocal steps
        ready.wait(10)
        while not done.is_set() and steps < most:
            there()
            steps += 1
            time.sleep(0)           # lets this thread in, and asks again

    thread = threading.Thread(target=other)
    thread.start()
    ready.wait(10)
    rounds, end = 0, time.monotonic() + 0.15
    while rounds < AT_LEAST or (steps < 100 and rounds < most
                                and time.monotonic() < end):
        here()
        rounds += 1
    done.set()
    thread.join()
    return rounds, steps


def watch(name, thing, changes, look, whole):
    """The other thread changes it; how often does a look see it torn?"""
    torn, change = [], itertools.cycle(changes)

    def here():
        seen = look(thing)
        if not whole(seen):
            torn.append(seen)

    rounds, steps = together(here, lambda: next(change)(thing),
                             most=10**9)
    print(f"{name:22} torn {len(torn)} of {rounds}, {steps} changes")


def count(name, thing, work, found):
    """Both threads do it; how many are missing in what is found then?"""
    even, odd = itertools.count(0, 2), itertools.count(1, 2)
    done = sum(together(lambda: work(thing, next(even)),
                        lambda: work(thing, next(odd))))
    print(f"{name:22} missing {done - found(thing)} of {done}")
