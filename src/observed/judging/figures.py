"""Figures: the values that a recording gives, and expressions over them."""

from __future__ import annotations

import re
import statistics
from collections.abc import Callable, Sequence

import simpleeval

from observed.errors import FigureError
from observed.recording import Line, Recording
from observed.scripts import expressions
from observed.scripts.promises import Exit, Outcome, Promises

Value = int | float | str | bool


def first_match(pattern: str, lines: Sequence[Line]) -> tuple[int, re.Match[str]] | None:
    """Return the index of the first of `lines` that `pattern` matches, and the match."""
    compiled = re.compile(pattern)
    for index, line in enumerate(lines):
        if match := compiled.search(line.plain):
            return index, match
    return None


def stream(recording: Recording, name: str) -> list[Line]:
    """Return the lines of one stream, `out` or `err`."""
    return [line for line in recording.lines if line.stream == name]


def _value(text: str) -> Value:
    """Turn a group's text into a number where it looks like one (1,000 is 1000)."""
    bare = text.replace(",", "").replace("_", "")
    for kind in (int, float):
        try:
            return kind(bare)
        except ValueError:
            continue
    return text


def figures(promises: Promises, recording: Recording) -> dict[str, Value]:
    """Return a run's figures by name: named groups, `[figures]`, elapsed, cpu and peak."""
    out = stream(recording, "out")
    named: dict[str, Value] = {
        "elapsed": recording.elapsed / 1e6,
        "cpu": recording.cpu / 1e6,
        "peak": recording.peak / 1024,
    }
    for pattern in promises.lines:
        if found := first_match(pattern, out):
            groups = found[1].groupdict()
            named |= {name: _value(text) for name, text in groups.items() if text is not None}
    for name, expression in promises.figures.items():
        named[name] = _evaluate(expression, named, _functions_of_run(recording))
    return named


def compared(promises: Promises, recording: Recording) -> dict[str, Value]:
    """Return those of a run's figures that a comparison names."""
    if not promises.compare:
        return {}  # there may be none where nothing is compared
    text = " ".join(promises.compare)
    values = figures(promises, recording)
    return {n: value for n, value in values.items() if re.search(rf"\b{re.escape(n)}\b", text)}


def _functions_of_run(recording: Recording) -> dict[str, Callable[..., Value]]:
    def at(pattern: str) -> float:
        found = first_match(pattern, recording.lines)
        if found is None:
            raise FigureError(f"at({pattern!r}): no line matches")
        return recording.lines[found[0]].at / 1e6

    def last(pattern: str) -> float:
        found = [line.at for line in recording.lines if re.search(pattern, line.plain)]
        if not found:
            raise FigureError(f"last({pattern!r}): no line matches")
        return found[-1] / 1e6

    def count(pattern: str) -> int:
        return sum(bool(re.search(pattern, line.plain)) for line in recording.lines)

    return {"at": at, "last": last, "count": count}


def evaluate(
    expression: str, promises: Promises, recordings: Sequence[Recording], index: int = 0
) -> Value:
    """Evaluate `expression` over the figures of run `index` and, by functions, of all runs.

    Raises `FigureError` where a name is unknown or a line that `at` asks for is missing.
    """

    def over_runs(summary: Callable[[list[float]], float]) -> Callable[[str], float]:
        def summarise(name: str) -> float:
            values = [evaluate(name, promises, [recording]) for recording in recordings]
            return summary([float(value) for value in values])

        return summarise

    def seen(outcome: str) -> int:
        if outcome not in promises.outcomes:
            raise FigureError(
                f"seen({outcome!r}): expected one of the outcomes {list(promises.outcomes)}"
            )
        return sum(outcome_of(promises, recording) == outcome for recording in recordings)

    functions = _functions_of_run(recordings[index]) | {
        "seen": seen,
        "median": over_runs(statistics.median),
        "least": over_runs(min),
        "most": over_runs(max),
    }
    names = figures(promises, recordings[index]) | {"runs": len(recordings)}
    return _evaluate(expression, names, functions)


def _evaluate(
    expression: str, names: dict[str, Value], functions: dict[str, Callable[..., Value]]
) -> Value:
    arithmetic: dict[str, Callable[..., Value]] = {
        "len": len,
        "min": min,
        "max": max,
        "abs": abs,
        "round": round,
        "int": int,
        "str": str,
    }
    # Else an assignment would be its value, and a function's name be true.
    expressions.judge_names(expression, names)
    evaluator = simpleeval.SimpleEval(names=names, functions=arithmetic | functions)
    try:
        return evaluator.eval(expression)  # type: ignore[no-any-return]
    except FigureError:
        raise
    except Exception as error:  # an expression can raise whatever it calls: `int` of a word
        raise FigureError(f"{expression}: {type(error).__name__}: {error}") from None


def exits(expected: Exit | list[Exit], recording: Recording) -> bool:
    """Tell whether a run ended in (one of) the ways expected."""
    return recording.exit in (expected if isinstance(expected, list) else [expected])


def in_order(chain: Sequence[str], lines: Sequence[Line]) -> int | None:
    """Return the index in `chain` of the first pattern out of order or missing, or None."""
    before = -1
    for position, pattern in enumerate(chain):
        found = first_match(pattern, lines)
        if found is None or found[0] <= before:
            return position
        before = found[0]
    return None


def holds(outcome: Outcome, recording: Recording) -> bool:
    """Tell whether a run shows an outcome: whether all its conditions hold."""
    out, err = stream(recording, "out"), stream(recording, "err")
    return (
        all(first_match(pattern, out) for pattern in outcome.lines)
        and all(first_match(pattern, err) for pattern in outcome.stderr)
        and not any(first_match(pattern, recording.lines) for pattern in outcome.never)
        and in_order(outcome.order, recording.lines) is None
        and (not isinstance(outcome.exit, (int, str, list)) or exits(outcome.exit, recording))
    )


def outcome_of(promises: Promises, recording: Recording) -> str | None:
    """Return the name of the first outcome whose conditions hold; None for any other."""
    for name, outcome in promises.outcomes.items():
        if holds(outcome, recording):
            return name
    return None
