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
    return sum(
        math.comb(runs, seen) * share**seen * (1 - share) ** (runs - seen)
        for seen in range(at_least)
    )


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


@dataclass(frozen=True)
class Chance:
    """An outcome that is asked for: of which script, where, and how likely it is missed."""

    where: str
    outcome: str
    missed: float


def of(where: str, promises: Promises, runs: int) -> list[Chance]:
    """Return the outcomes that a script asks for, each with the chance that it is missed.

    The share of runs that show it is the one that the script states. One that states none
    counts as missed every time.
    """
    return [
        Chance(
            where,
            name,
            missed(outcome.share, runs, outcome.at_least)
            if isinstance(outcome.share, float)
            else 1.0,
        )
        for name, outcome in promises.outcomes.items()
        if outcome.at_least
    ]


def any_missed(chances: Iterable[Chance]) -> float:
    """Return the chance that one or more of the outcomes are missed, taken to be independent."""
    return -math.expm1(math.fsum(math.log1p(-min(c.missed, 1 - 1e-12)) for c in chances))
