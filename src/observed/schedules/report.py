"""What a reader is told of a search: how many schedules end how, and the shortest of each."""

from __future__ import annotations

import itertools
import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass

from observed.schedules.explore import Found
from observed.schedules.program import PATIENCE, Program, Run, Waiting
from observed.schedules.scheduler import Moment

#: Characters of a program's line that are shown.
WIDEST = 44


@dataclass(frozen=True)
class Step:
    """What one thread did without a stop between: some lines, one after the other."""

    thread: str
    line: int
    text: str
    #: What was shared before it.
    shown: dict[str, str]


def schedule(run: Run) -> str:
    """Write the choices of a run: who went on, and how many steps on end ("main*3,1,2*2")."""
    turns = itertools.groupby(moment.chosen for moment in run.moments)
    parts = [(name, len(list(steps_on_end))) for name, steps_on_end in turns]
    return ",".join(name if times == 1 else f"{name}*{times}" for name, times in parts)


def read_schedule(text: str) -> tuple[str, ...]:
    """Read the choices that `schedule` wrote; raise ValueError where it is none."""
    way: list[str] = []
    for part in filter(None, text.split(",")):
        found = re.fullmatch(r"(main|\d+(?:\.\d+)*)(?:\*(\d+))?", part)
        if not found:
            raise ValueError(f"expected a schedule such as main*3,1,2*2; found {part!r} in it")
        way += [found[1]] * int(found[2] or 1)
    return tuple(way)


def name_of(thread: str, run: Run) -> str:
    """Return what the program calls a thread, or its number where it gives it no name."""
    return run.called.get(thread, thread)


def steps(program: Program, run: Run) -> list[Step]:
    """Return what was done in a run, from the first moment at which there was a choice."""
    lines = program.source.splitlines()
    found = []
    for moment in itertools.dropwhile(lambda moment: len(moment.enabled) == 1, run.moments):
        text = lines[moment.line - 1].strip() if moment.line else "(the library's own)"
        found.append(Step(moment.chosen, moment.line, text, moment.shown))
    return found


def cycle(waiting: list[Waiting]) -> list[Waiting]:
    """Return threads of which each waits for the next, and the last for the first; or none."""
    by_name = {one.thread: one for one in waiting}
    for one in waiting:
        path = [one]
        while (after := by_name.get(path[-1].holder or "")) is not None:
            if after in path:
                return path[path.index(after) :]
            path.append(after)
    return []


def text(program: Program, found: Found, python: str, fails: str | None, command: str) -> str:
    """Return the report of a search.

    Args:
        program: What was run.
        found: What came of it.
        python: The version it ran on.
        fails: A pattern of outcomes that are wrong; else what `Run.fails` says.
        command: What to type to do it again.
    """
    return "\n".join(_lines(program, found, python, fails, command))


def wrong(found: Found, fails: str | None) -> list[str]:
    """Return the outcomes that are wrong."""
    if fails is not None:
        return [outcome for outcome in found.runs if re.search(fails, outcome)]
    return [outcome for outcome, run in found.runs.items() if run.fails]


def _lines(
    program: Program, found: Found, python: str, fails: str | None, command: str
) -> Iterator[str]:
    total = sum(found.schedules.values())
    stops = "lines" if found.grain == "lines" else "accesses to what others touch too"
    what = {
        "every": f"{_many(total, 'schedule')}, all there are",
        "merged": f"{_many(total, 'schedule')}, all there are",
        "reduced": f"{_many(total, 'class', 'es')} of schedules, all there are, one run of each",
        "sampled": f"{_many(total, 'schedule')} drawn at random: a sample, no proof",
        "one": "one schedule",
    }[found.search]
    if not found.complete:
        what = f"{_many(found.ran, 'run')}, and there are more: nothing is proved"
    if "hangs" in found.schedules:
        what = f"a run was ended that came to no stop within {PATIENCE:.0f} s: nothing is known"
    if "gone" in found.schedules:
        what = "a run ended its own process (os._exit, a signal): nothing is known"
    yield f"{program.path} on Python {python}: {what}"
    yield f"  (stopped before {stops}; {_many(found.ran, 'run')}{_states(found)})"
    bad = wrong(found, fails)
    for outcome, count in found.schedules.most_common():
        mark = "✗" if outcome in bad else " "
        yield f"  {mark} {count:{len(f'{total:,}')},} of {total:,}  {outcome}"
    shown = bad or (list(found.runs) if len(found.runs) > 1 or found.search == "one" else [])
    for outcome in shown:
        if outcome not in ("hangs", "gone"):
            yield ""
            yield from _one(program, found, outcome, command)
    if found.search == "one":
        for run in found.runs.values():
            yield from ("", *run.out.splitlines(), *run.err.splitlines())


def _states(found: Found) -> str:
    return f", {_many(len(found.states), 'state')}" if found.states else ""


def _many(count: int, noun: str, plural: str = "s") -> str:
    return f"{count:,} {noun}" + (plural if count != 1 else "")


def _one(program: Program, found: Found, outcome: str, command: str) -> Iterator[str]:
    """Show the shortest schedule that ends with an outcome."""
    run = found.runs[outcome]
    which = "The one" if found.search == "one" else "The shortest that was run and ends so"
    yield f"{which}: {outcome}"
    done = steps(program, run)
    threads = list(dict.fromkeys(one.thread for one in done))
    width = max([len(name_of(one, run)) for one in threads] or [0])
    before: dict[str, str] = {}
    decisive = _decisive(found, run, outcome)
    skipped = len(run.moments) - len(done)
    for number, step in enumerate(done, skipped):
        changed = [
            f"{name} = {value}" if not value.startswith("held by ") else f"{name} {value}"
            for name, value in _named(step.shown, run).items()
            if before.get(name) != value
        ]
        changed += [f"{name} is free" for name in before if name not in step.shown]
        if changed:
            yield f"    {'':{width}}        · {', '.join(changed)}"
        before = _named(step.shown, run)
        mark = ">" if number == decisive else " "
        shown = step.text if len(step.text) <= WIDEST else step.text[: WIDEST - 1] + "…"
        yield f"  {mark} {name_of(step.thread, run):{width}} {step.line:4} | {shown}"
    if decisive is not None and skipped <= decisive:
        yield f"  > from here on every schedule ends so: {_at(run.moments[decisive])}"
    for one in run.waiting:
        yield f"    {_waits(one, run)}"
    if around := cycle(run.waiting):
        names = [name_of(one.thread, run) for one in (*around, around[0])]
        yield f"    a circle: {' → '.join(names)}"
    if any(one.calls == "Condition.wait" for one in run.waiting):
        for thread, line in run.unheard:
            yield f"    the notify of {name_of(thread, run)} in line {line} found nobody waiting"
    yield f"  again: {command} \\"
    yield f"    --grain {found.grain} --schedule {shlex.quote(schedule(run))}"


def _waits(one: Waiting, run: Run) -> str:
    """Say where a thread waits, and for what."""
    text = f"{name_of(one.thread, run)}{' (daemon)' if one.daemon else ''} waits"
    text += f" in line {one.line}" if one.line else ""
    text += f", in {one.calls}()" if one.calls else ""
    if one.waits_for == "the end":
        return f"{text}, for the end of {name_of(one.holder or '', run)}"
    if one.waits_for and one.holder:
        return f"{text}, for {one.waits_for}, held by {name_of(one.holder, run)}"
    return text


def _named(shown: dict[str, str], run: Run) -> dict[str, str]:
    return {
        name: f"held by {name_of(value.removeprefix('held by '), run)}"
        if value.startswith("held by ")
        else value
        for name, value in shown.items()
    }


def _at(moment: Moment) -> str:
    where = f"line {moment.line}" if moment.line else "a step of the library's own"
    return f"{where}, {moment.function.strip('<>')}" if moment.function else where


def _decisive(found: Found, run: Run, outcome: str) -> int | None:
    """Return the step after which every schedule ends with this outcome; None if not known."""
    if not found.states or len(found.schedules) < 2:
        return None
    last = None
    for number, moment in enumerate(run.moments):
        node = found.states.get(moment.state)
        if node is None:
            return None
        if found.ends_of(moment.state) != {outcome}:
            last = number
    return last
