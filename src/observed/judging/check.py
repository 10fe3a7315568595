"""Do these runs keep the script's promises?"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import msgspec

from observed.errors import FigureError
from observed.judging import figures
from observed.recording import Line, Recording, cut
from observed.scripts import expressions, wording
from observed.scripts.exercises import choice_of
from observed.scripts.promises import Promises, matches
from observed.scripts.script import Script, repeat_command

#: Lines shown before and after the one that matters.
_AROUND = 3
#: Microseconds between lines of two streams, from which on their order is known.
APART = 5_000
_UNKNOWN = "which came first is not known"
#: Cores that everything else may use while an example measures.
QUIET = 0.25
_QUIET = f"everything else on the machine uses less than {QUIET} cores"


@dataclass(frozen=True)
class Broken:
    """A promise, what was seen instead, in which run (from 1), and the lines around it."""

    promise: str
    seen: str
    run: int
    context: list[str]
    #: Whether it could not be judged: a figure or a line that it names is missing, or two lines
    #: are too close together to tell which came first.
    absent: bool = False


def check(script: Script, recordings: Sequence[Recording]) -> list[Broken]:
    """Check the runs of `script` on one interpreter; return what is broken."""
    interpreter = recordings[0].interpreter
    promises = script.promises.for_interpreter(interpreter)
    if script.choice and not choice_of(script).right:
        return _check_wrong(script, recordings)
    broken = _check_all(promises, recordings)
    if not broken and promises != script.promises:
        excused = ("exit", "lines", "never", "order", "compare", "stderr")
        differs = any(getattr(promises, k) != getattr(script.promises, k) for k in excused)
        busy = failed_controls(script, recordings)
        if differs and not busy and not _check_all(script.promises, recordings):
            keys = [f'on."{key}"' for key in script.promises.on if matches(key, interpreter)]
            broken.append(
                Broken(
                    f"{' and '.join(keys)} (the general promises do not hold there)",
                    "the general promises hold there too, in every run: take the exception out",
                    1,
                    _around(recordings[0], 0),
                )
            )
    return broken


def _check_wrong(script: Script, recordings: Sequence[Recording]) -> list[Broken]:
    """Return what is wrong with a wrong choice: that it is right in every run."""
    if failed_controls(script, recordings) or not all(held(script.promises, recordings)):
        return []
    seen = f"every condition held in each of {len(recordings)} runs"
    return [Broken("a run that fails", seen, 1, _around(recordings[0], 0))]


def held(promises: Promises, recordings: Sequence[Recording]) -> list[bool]:
    """Tell of each run whether it keeps what it promises, or it is not known that it does not."""
    return [
        all(_UNKNOWN in broken.seen for broken in _check_run(promises, recordings, index))
        for index in range(len(recordings))
    ]


def failed_controls(script: Script, recordings: Sequence[Recording]) -> list[str]:
    """Return the controls that did not hold: the machine was too busy to measure."""
    promises = script.promises.for_interpreter(recordings[0].interpreter)
    failed = [
        control
        for control in promises.control
        if not all(_holds(control, promises, recordings, i) for i in range(len(recordings)))
    ]
    if promises.alone and not all(_quiet(recording) for recording in recordings):
        failed.append(_QUIET)
    return failed


def _quiet(recording: Recording) -> bool:
    slack = 50_000  # what starting the run costs, and the coarseness of the system's count
    return recording.others is None or recording.others < QUIET * recording.elapsed + slack


def _check_all(promises: Promises, recordings: Sequence[Recording]) -> list[Broken]:
    broken: list[Broken] = []
    for index in range(len(recordings)):
        for found in _check_run(promises, recordings, index):
            if found.promise not in {known.promise for known in broken}:
                broken.append(found)
    for name, outcome in promises.outcomes.items():
        seen = sum(figures.outcome_of(promises, run) == name for run in recordings)
        if seen < outcome.at_least:
            broken.append(
                Broken(
                    wording.OUTCOME.format(name, outcome.at_least),
                    f"{seen} times in {len(recordings)} runs",
                    1,
                    _around(recordings[0], 0),
                )
            )
    return broken


def _check_run(promises: Promises, runs: Sequence[Recording], index: int) -> Iterator[Broken]:
    """Yield the promises that one run breaks."""
    recording = runs[index]
    lines = recording.lines
    last = len(lines) - 1

    def broken(promise: str, seen: str, where: int) -> Broken:
        return Broken(promise, seen, index + 1, _around(recording, where))

    if not figures.exits(promises.exit, recording):
        yield broken(wording.EXIT.format(promises.exit), _ending(promises, recording), last)
    out, err = figures.stream(recording, "out"), figures.stream(recording, "err")
    if not promises.stderr and err:
        yield broken("stderr is empty", f"{err[0].plain!r} on stderr", lines.index(err[0]))
    for pattern in promises.lines:
        if figures.first_match(pattern, out) is None:
            yield broken(wording.LINE.format(pattern), "none does", last)
    for pattern in promises.stderr:
        if err and figures.first_match(pattern, err) is None:
            yield broken(wording.ERROR.format(pattern), "none does", lines.index(err[0]))
        elif not err:
            yield broken(wording.ERROR.format(pattern), "stderr is empty", last)
    for pattern in promises.never:
        if found := figures.first_match(pattern, lines):
            yield broken(wording.NEVER.format(pattern), repr(found[1].string), found[0])
    for chain in promises.order:
        wrong = figures.in_order(chain, lines)
        if close := _too_close(chain, lines):
            yield replace(broken(wording.order(chain), *close), absent=True)
        elif wrong is not None:
            found = figures.first_match(chain[wrong], lines)
            seen = f"no line matches {chain[wrong]!r}"
            if found is not None:
                seen = f"{chain[wrong]!r} came before {chain[wrong - 1]!r}"
            yield broken(wording.order(chain), seen, found[0] if found else last)
    for name, outcome in promises.outcomes.items():
        if close := _too_close(outcome.order, lines):
            # Whether it came up, or one that is asked for after it, is not known.
            if figures.holds(msgspec.structs.replace(outcome, order=[]), recording):
                yield broken(wording.OUTCOME_ORDER.format(name, outcome.order), *close)
        elif figures.holds(outcome, recording):
            break
    if found := figures.first_match(r"thread_recorder/sitecustomize", lines):
        promise = "timeline: the log is what it is without the recorder (take `timeline` out)"
        yield broken(promise, repr(found[1].string), found[0])
    if promises.alone and not _quiet(recording):
        return  # a busy machine proves nothing, either way
    if not all(_holds(control, promises, runs, index) for control in promises.control):
        return
    for comparison in promises.compare:
        try:
            absent = False
            held = figures.evaluate(comparison, promises, runs, index)
            seen = _values(comparison, promises, recording)
            if _is_luck(comparison, promises, runs, index):
                held, seen = False, _LUCK
        except FigureError as error:
            held, seen, absent = False, str(error), True
        if not held:
            yield replace(broken(wording.COMPARE.format(comparison), seen, last), absent=absent)


def _too_close(chain: Sequence[str], lines: Sequence[Line]) -> tuple[str, int] | None:
    """Return why an order cannot be told: neighbours on two streams, at nearly the same time.

    stdout and stderr are read apart; which of two lines came first is known only where some
    time lies between them.
    """
    found = [match[0] for p in chain if (match := figures.first_match(p, lines))]
    for one, other in itertools.pairwise(found):
        a, b = lines[one], lines[other]
        if a.stream != b.stream and abs(b.at - a.at) < APART:
            return (
                f"{a.plain!r} and {b.plain!r} are on two streams, {abs(b.at - a.at) / 1000:.1f} ms "
                f"apart: {_UNKNOWN} below {APART // 1000} ms",
                other,
            )
    return None


#: What is said of a comparison that other moments of reading would turn round.
_LUCK = f"lines of two streams less than {APART // 1000} ms apart decide it: {_UNKNOWN}"


def _is_luck(comparison: str, promises: Promises, runs: Sequence[Recording], index: int) -> bool:
    """Tell whether a comparison turns round where one stream alone was read a little later.

    Not so one that does where both were: it compares a moment with a number.
    """
    asked = [comparison, *promises.figures.values()]
    if len({line.stream for line in runs[index].lines}) < 2 or not any(
        map(expressions.tells_time, asked)
    ):
        return False

    def held(late: Mapping[str, int]) -> bool:
        lines = [
            Line(line.at + late.get(line.stream, 0), line.stream, line.text)
            for line in runs[index].lines
        ]
        moved = [*runs]
        moved[index] = msgspec.structs.replace(runs[index], lines=lines)
        return bool(figures.evaluate(comparison, promises, moved, index))

    as_read = held({})
    return any(
        held({"err": late}) != as_read and held({"err": late, "out": late}) == as_read
        for late in (APART - 1, 1 - APART)
    )


def _holds(control: str, promises: Promises, runs: Sequence[Recording], index: int) -> bool:
    try:
        return bool(figures.evaluate(control, promises, runs, index))
    except FigureError:
        return True  # a line is missing: that is a broken promise, not a busy machine


def _ending(promises: Promises, recording: Recording) -> str:
    if recording.stopped == "deadline":
        return f"still running after {promises.deadline:g} s (the deadline), and ended then"
    if recording.stopped:
        return "it wrote more than the output limit, and was ended then"
    return recording.ending(promises.deadline)


def _values(comparison: str, promises: Promises, recording: Recording) -> str:
    """Return the values of the figures that a comparison names."""
    values = figures.figures(promises, recording)
    named = [name for name in values if re.search(rf"\b{re.escape(name)}\b", comparison)]
    return ", ".join(f"{name} = {values[name]}" for name in named) or "it is false"


def _around(recording: Recording, where: int) -> list[str]:
    """Return the lines around one of them, with their times and streams, that one marked."""
    if not recording.lines:
        return ["(it wrote nothing)"]
    where = max(0, where)
    shown = range(max(0, where - _AROUND), min(len(recording.lines), where + _AROUND + 1))
    return [
        f"{'>' if i == where else ' '} {recording.lines[i].at / 1e6:8.3f} s "
        f"{recording.lines[i].stream} | {cut(recording.lines[i].plain)}"
        for i in shown
    ]


def message(script: Script, name: str, recordings: Sequence[Recording], broken: Broken) -> str:
    """Say it to a newcomer: script, promise, what was seen, the command that repeats it."""
    interpreter = recordings[0].interpreter
    said = f"examples/{script.name} breaks its promise {broken.promise}; seen: {broken.seen}"
    repeat = repeat_command(script.name, len(recordings), name)
    if script.choice:
        kind = "right" if choice_of(script).right else "wrong"
        said = (
            f"examples/{script.name}, choice {script.choice}, which is to be {kind}: expected "
            f"{broken.promise}; found: {broken.seen}"
        )
        repeat = repeat_command(script.name, choices=True)
    return "\n".join(
        [
            said,
            f"  repeat: {repeat}",
            f"  run {broken.run} of {len(recordings)} on "
            f"{interpreter.implementation} {interpreter.version}:",
            *(f"    {line}" for line in broken.context),
        ]
    )
