"""Is an operation whole? Two threads try, many times."""
import itertools
import sys
import threading

ROUNDS = 2000
sys.setswitchinterval(1e-5)         # more switches, more chances


def watch(name, thing, changes, look, whole):
    """One thread changes `thing`; how often is what a look sees torn?"""
    ready, done = threading.Barrier(2), threading.Event()

    def change():
        ready.wait(10)
        for step in itertools.cycle(changes):
            if done.is_set():
                return
            step(thing)

    thread = threading.Thread(target=change)
    thread.start()
    ready.wait(10)
    seen = [look(thing) for _ in range(ROUNDS)]
    done.set()
    thread.join()
    torn = sum(not whole(result) for result in seen)
    turns = sum(a != b for a, b in zip(seen, seen[1:]))
    print(f"{name:26} torn {torn} of {ROUNDS}, seen to change {turns} times")


def count(name, thing, work, right):
    """Two threads do it `ROUNDS` times each; how many are missing?"""
    ready = threading.Barrier(2)

    def loop(number):
        ready.wait(10)
        for step in range(ROUNDS):
            work(thing, 2 * step + number)

    threads = [threading.Thread(target=loop, args=(n,)) for n in (0, 1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(f"{name:26} missing {2 * ROUNDS - right(thing)} of {2 * ROUNDS}")
