"""Print, for each check, whether each kind keeps it."""
import time


def side_by_side(checks, *kinds):
    columns = [list(checks(kind)) for kind in kinds]
    row([kind.__name__ for kind in kinds], "check")
    for one in zip(*columns):
        row(["yes" if kept else "NO" for _, kept in one], one[0][0])


def row(words, check):
    print("".join(f"{word:<11}" for word in words) + check)


def in_line(thing):
    """How many wait at it: the real ones have a Condition inside."""
    if hasattr(thing, "gates"):
        return len(thing.gates)
    return len(thing._cond._waiters)


def until(fact):
    late = time.monotonic() + 5
    while not fact() and time.monotonic() < late:
        time.sleep(0.001)
