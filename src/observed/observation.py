"""The one value that the first half hands over: a script's runs on one interpreter, judged.

It holds all that a page can ask for, resolved once for its interpreter: the promises as they hold
there, each run's outcome, the run that is shown and its figures, the verdicts, and why there is no
figure. Who draws it only reads.
"""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from observed.errors import BrokenPromise, FigureError
from observed.judging import check, figures, outcomes
from observed.judging.figures import Value
from observed.recording import Interpreter, Recording, Series
from observed.scripts import wording
from observed.scripts.promises import Promises
from observed.scripts.script import Script


@dataclass(frozen=True)
class Observation:
    """A script, an interpreter's name, its runs, and what they break."""

    script: Script
    interpreter: str
    series: Series
    broken: list[check.Broken]
    #: Whether it ran now, or was kept from before.
    ran: bool
    #: The file in which the series is kept; None where it is not.
    kept_in: Path | None = None

    @property
    def runs(self) -> list[Recording]:
        """The recordings, one of each run."""
        return self.series.recordings

    @property
    def identity(self) -> Interpreter:
        """The interpreter that ran it."""
        return self.runs[0].interpreter

    @functools.cached_property
    def promises(self) -> Promises:
        """The promises as they hold on its interpreter."""
        return self.script.promises.for_interpreter(self.identity)

    @functools.cached_property
    def promised(self) -> list[str]:
        """What the author promises there, each in words; how it ends and stderr, once for all."""
        return wording.promised(self.promises)

    @property
    def promise_count(self) -> int:
        """How many promises are checked: of every script how it ends, and what stderr holds."""
        # Those that say so say them again.
        said = (self.promises.exit != 0) + bool(self.promises.stderr)
        return 2 + len(self.promised) - said

    @functools.cached_property
    def outcomes(self) -> list[outcomes.Seen]:
        """How often each outcome came up: those that the script names, else its distinct logs."""
        return outcomes.seen(self.promises, self.runs)

    @functools.cached_property
    def shown(self) -> int:
        """The index of the run that a page shows: the first of the most usual kind.

        Where a promise is broken it is the run that broke it.
        """
        if self.broken:
            return self.broken[0].run - 1
        return outcomes.most_usual(self.promises, self.runs)

    @property
    def shown_run(self) -> Recording:
        """The run that a page shows."""
        return self.runs[self.shown]

    @property
    def no_figure(self) -> str:
        """Why no figure of it may be stated; "" where one may."""
        if self.series.failed_controls:
            return "not measured: the machine was too busy"
        return "not known: a promise is broken" if self.broken else ""

    @functools.cached_property
    def figures(self) -> dict[str, Value]:
        """The figures of the run that is shown, those that a comparison names; none if broken."""
        return {} if self.no_figure else figures.compared(self.promises, self.shown_run)

    def figure(self, expression: str) -> Value:
        """Return the value of an expression over the figures of the run that is shown.

        Raises `FigureError` where a name is unknown or a line that it asks for is missing.
        """
        return figures.evaluate(expression, self.promises, self.runs, self.shown)

    def figure_of_each(self, expression: str) -> list[Value | None]:
        """Return the value of an expression in each run; None where it has none."""
        values: list[Value | None] = []
        for run in self.runs:
            try:
                values.append(figures.evaluate(expression, self.promises, [run]))
            except FigureError:
                values.append(None)
        return values

    @functools.cached_property
    def ways(self) -> Counter[str]:
        """How often each outcome came up, by its name, else by how the run ended."""
        if self.promises.outcomes:
            return Counter({o.name: len(o.runs) for o in self.outcomes if o.runs})
        return Counter(run.ending(self.promises.deadline) for run in self.runs)

    @property
    def usual_end(self) -> int | str:
        """How most runs ended: a status, a signal's name, `deadline`."""
        return Counter(run.exit for run in self.runs).most_common(1)[0][0]

    def is_like(self, other: Observation) -> bool:
        """Tell whether two interpreters ended alike, and kept the same promises."""
        if self.broken or other.broken:
            return False
        if self.series.failed_controls or other.series.failed_controls:
            return True
        if self.usual_end != other.usual_end:
            return False
        promised = [
            msgspec.structs.replace(one.promises, deadline=1.0, control=[]) for one in (self, other)
        ]
        if promised[0] != promised[1]:
            return False
        if not self.promises.outcomes:
            return True
        return self.ways.most_common(1)[0][0] == other.ways.most_common(1)[0][0]

    @functools.cached_property
    def held(self) -> list[bool]:
        """Of a choice of an exercise: whether each run shows what is asked for."""
        return check.held(self.promises, self.runs)

    @property
    def messages(self) -> list[str]:
        """What a contributor reads of each broken promise."""
        return [
            check.message(self.script, self.interpreter, self.runs, broken)
            for broken in self.broken
        ]

    def kept(self) -> Observation:
        """Return this observation; raise `BrokenPromise` if a promise is broken."""
        if self.broken:
            raise BrokenPromise("\n".join(self.messages))
        return self


@dataclass(frozen=True)
class Example:
    """All runs of one script that a page can show: those shown first, and the others'."""

    first: Observation
    others: tuple[Observation, ...] = ()
    #: Interpreters that are asked for, and neither here nor recorded, with the missing files.
    absent: Mapping[str, Path] = field(default_factory=dict)

    @property
    def script(self) -> Script:
        """The script."""
        return self.first.script
