"""How often each outcome came up in the runs of one example."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from observed.judging import chance
from observed.judging.figures import outcome_of
from observed.recording import Recording
from observed.scripts.promises import Promises

#: Numbers and addresses: two logs that differ in nothing else are the same log.
_NUMBER = re.compile(r"0x[0-9a-f]+|\d[\d.,_]*")


@dataclass(frozen=True)
class Seen:
    """An outcome: its name, the runs that had it, how often it is promised to be seen."""

    name: str
    #: The indices of the runs that had it.
    runs: list[int]
    #: The number of all runs.
    of: int
    at_least: int = 0
    #: The least share of runs that is reckoned with; None where the script states none.
    share: float | None = None

    @property
    def interval(self) -> tuple[float, float]:
        """Within what the share of all runs lies, of which these are a sample (`chance`)."""
        return chance.interval(len(self.runs), self.of)

    @property
    def missed(self) -> float | None:
        """The chance that a test that asks for it fails by luck; None without a stated share."""
        if self.share is None:
            return None
        return chance.missed(self.share, self.of, self.at_least)

    @property
    def noticed_at_a_tenth(self) -> float:
        """The chance that a test notices that it comes up in a tenth of the runs it did."""
        return chance.missed((self.share or 0) / 10, self.of, self.at_least)


def seen(promises: Promises, runs: Sequence[Recording]) -> list[Seen]:
    """Return the outcomes of `runs`: those that the script names, else its distinct logs.

    Named ones come in the order of the script, even those that were not seen; distinct
    logs, numbers aside, come with the most usual first.
    """
    if promises.outcomes:
        names = [outcome_of(promises, run) or "anything else" for run in runs]
        known = [*promises.outcomes, *(["anything else"] if "anything else" in names else [])]
        return [
            Seen(
                name,
                [index for index, its in enumerate(names) if its == name],
                len(runs),
                promises.outcomes[name].at_least if name in promises.outcomes else 0,
                _share(promises, name),
            )
            for name in known
        ]
    logs = [log_of(run) for run in runs]
    usual = [log for log, _ in Counter(logs).most_common()]
    return [
        Seen(
            "the same log" if len(usual) == 1 else f"log {_letter(number)}",
            [index for index, its in enumerate(logs) if its == log],
            len(runs),
        )
        for number, log in enumerate(usual)
    ]


def _share(promises: Promises, name: str) -> float | None:
    outcome = promises.outcomes.get(name)
    return outcome.share if outcome is not None and isinstance(outcome.share, float) else None


def most_usual(promises: Promises, runs: Sequence[Recording]) -> int:
    """Return the index of the first run of the most usual outcome."""
    # Of runs with one outcome, those that ended in the same way belong together.
    ways = [
        (outcome_of(promises, run) if promises.outcomes else log_of(run), run.exit) for run in runs
    ]
    return ways.index(Counter(ways).most_common(1)[0][0])


def log_of(recording: Recording) -> tuple[tuple[str, ...], tuple[str, ...], int | str]:
    """Return what a run wrote, numbers aside, and how it ended.

    The streams apart: which of two lines on different streams came first is not always sure.
    """
    out, err = (
        tuple(_NUMBER.sub("#", line.plain) for line in recording.lines if line.stream == name)
        for name in ("out", "err")
    )
    return out, err, recording.exit


def _letter(number: int) -> str:
    return chr(ord("A") + number) if number < 26 else str(number + 1)
