"""What a number of runs can tell: intervals for a share, and the chance of a false alarm."""

from __future__ import annotations

import math
from statistics import NormalDist

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


def missed(share: float, runs: int, at_least: int) -> float:
    """Return the chance that what happens in `share` of runs is seen less than `at_least` times.

    It is the binomial distribution's; the runs are taken to be independent.
    """
    return sum(
        math.comb(runs, seen) * share**seen * (1 - share) ** (runs - seen)
        for seen in range(at_least)
    )
