"""Each kind of promise in words: by them it is told broken, counted and excused."""

from __future__ import annotations

from collections.abc import Sequence

from observed.scripts.promises import Promises

LINE = "lines: a line of stdout matches {!r}"
ERROR = "stderr: a line matches {!r}"
NEVER = "never: {!r}"
COMPARE = "compare: {}"
OUTCOME = "outcome {!r} is seen at least {} times"
#: No promise of its own: an outcome's order that cannot be told is told so.
OUTCOME_ORDER = "outcome {!r}: order: {!r}"
EXIT = "exit = {!r}"


def order(chain: Sequence[str]) -> str:
    """Return the words for a chain of `order`."""
    return f"order: {' before '.join(map(repr, chain))}"


def promised(promises: Promises) -> list[str]:
    """Return what a script's author promises, each as `Broken.promise` says it."""
    said = [LINE.format(pattern) for pattern in promises.lines]
    said += [ERROR.format(pattern) for pattern in promises.stderr]
    said += [NEVER.format(pattern) for pattern in promises.never]
    said += [order(chain) for chain in promises.order]
    said += [COMPARE.format(comparison) for comparison in promises.compare]
    said += outcomes_promised(promises)
    if promises.exit != 0:
        said.append(EXIT.format(promises.exit))
    return said


def outcomes_promised(promises: Promises) -> dict[str, str]:
    """Return the outcomes that are asked for: each by the promise, as `promised` says it."""
    return {
        OUTCOME.format(name, outcome.at_least): name
        for name, outcome in promises.outcomes.items()
        if outcome.at_least
    }
