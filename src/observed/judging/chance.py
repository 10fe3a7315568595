"""What a number of runs can tell: intervals for a share, and the chance of a false alarm."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import NormalDist

from observed.scripts.promises import Promises

#: Of 100 such intervals, 95 hold the true share.
CONFIDENCE = 0.95


def interval(seen: int, runs: int) -> tuple[float, float]:
    """Return Wilson's interval for a share of which `seen` of `runs` is a sample.

    Source: E. B. Wilson, Probable inference, the law of succession, and statistical
    inference, Journal of the American Statistical Association 22 (1927), 209-212.
    """
    z = NormalDist().inv_cdf((1 + CONFIDENCE) / 2)
    share = seen / runs
    middle = share + z * z / (2 * runs)
    half = z * math.sqrt(share * (1 - share) / runs + z * z / (4 * runs * runs))
    low, high = (x / (1 + z * z / runs) for x in (middle - half, middle + half))
    return max(0.0, low), min(1.0, high)


def coverage(runs: int) -> float:
    """Return how often `interval` holds the true share, for the share where it does so least.

    The least is looked for at a thousand shares from 0.1 % to 99.9 %.
    """
    ends = [interval(seen, runs) for seen in range(runs + 1)]
    return min(
        math.fsum(
            math.comb(runs, seen) * share**seen * (1 - share) ** (runs - seen)
            for seen, (low, high) in enumerate(ends)
            if low <= share <= high
        )
        for share in (step / 1000 for step in range(1, 1000))
    )


def missed(share: float, runs: int, at_least: int) -> float:
    """Return the chance that what happens in `share` of runs is seen less than `at_least` times.

    It is the binomial distribution's; the runs are taken to be independent.
    """
    several = (
        math.comb(runs, seen) * share**seen * (1 - share) ** (runs - seen)
        for seen in range(at_least)
    )
    return min(1.0, math.fsum(several))


def fisher(seen: int, runs: int, other_seen: int, other_runs: int) -> float:
    """Return how likely two shares differ at least so much if chance alone decides.

    It is Fisher's exact test, of two sides: of all ways to deal what was seen to both, those count
    that are no likelier than this one.
    """
    total, both = seen + other_seen, runs + other_runs

    def likely(one: int) -> float:
        ways = math.comb(runs, one) * math.comb(other_runs, total - one)
        return ways / math.comb(both, total)

    here = likely(seen) * (1 + 1e-9)  # for rounding
    all_ways = map(likely, range(max(0, total - other_runs), min(total, runs) + 1))
    return min(1.0, math.fsum(way for way in all_ways if way <= here))


def beyond(chances: Sequence[float], alarms: float) -> list[bool]:
    """Tell which of several tests differ beyond chance.

    Where none does, the share of such reports that name one or more is at most `alarms`.

    Source: S. Holm, A simple sequentially rejective multiple test procedure, Scandinavian Journal
    of Statistics 6 (1979), 65-70.
    """
    found = [False] * len(chances)
    for rank, index in enumerate(sorted(range(len(chances)), key=chances.__getitem__)):
        if chances[index] > alarms / (len(chances) - rank):
            break
        found[index] = True
    return found


#: A build may turn red by luck alone so often, and no oftener.
FALSE_ALARM = 1 / 10_000


#: What a race may come down to and is still to be noticed: nothing, or a tenth of its share.
FALLEN = (0.0, 0.1)


@dataclass(frozen=True)
class Chance:
    """An outcome that is asked for on an interpreter, and the share of runs reckoned with."""

    script: str
    interpreter: str
    outcome: str
    share: float
    runs: int
    at_least: int

    @property
    def missed(self) -> float:
        """How likely a test turns red without a cause."""
        return missed(self.share, self.runs, self.at_least)

    def noticed(self, fallen: float) -> float:
        """Return how likely a test turns red where the share fell to so much of what it was."""
        return missed(self.share * fallen, self.runs, self.at_least)


def of(script: str, interpreter: str, promises: Promises, runs: int) -> list[Chance]:
    """Return the outcomes that a script asks for on an interpreter."""
    return [
        Chance(script, interpreter, name, outcome.share, runs, outcome.at_least)
        for name, outcome in promises.outcomes.items()
        if outcome.at_least and isinstance(outcome.share, float)
    ]


def any_missed(chances: Iterable[Chance]) -> float:
    """Return the chance that one or more of the outcomes are missed, taken to be independent."""
    return -math.expm1(math.fsum(math.log1p(-min(c.missed, 1 - 1e-12)) for c in chances))


def least_noticed(chances: Iterable[Chance], fallen: float) -> tuple[float, str]:
    """Return how likely a build notices that a race came down to so much of its share.

    It is that of the outcome which is noticed least, and its name. A program that changed did so
    on every interpreter on which its outcome is asked for: one that notices is enough.
    """
    unnoticed: dict[str, float] = {}
    for one in chances:
        name = f"{one.script}: {one.outcome}"
        unnoticed[name] = unnoticed.get(name, 1.0) * (1 - one.noticed(fallen))
    name = max(unnoticed, key=unnoticed.__getitem__)
    return 1 - unnoticed[name], name


def luck(chances: Sequence[Chance]) -> str:
    """Say how likely a build turns red without a cause, and how likely with one."""
    if not chances:
        return "no outcome is asked for that chance decides"
    none, (tenth, name) = (least_noticed(chances, fallen) for fallen in FALLEN)
    return (
        f"{len(chances)} outcomes are asked for that chance decides: such a build turns red "
        f"without a cause with a chance of {any_missed(chances):.1e}; where a race is lost, with "
        f"one of {none[0]:.1%}; where it came down to a tenth of its share, with one of "
        f"{tenth:.1%} or more (the least: {name})"
    )
