"""The whole book on one interpreter against another: what changed, and whether by chance.

For the day on which a newer patch of Python comes. The one is run now; the other is run now too
where it is named, else it is what was kept of an older build of the same name.
"""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from observed import book, cache, record
from observed.drawing import render
from observed.errors import FigureError, InterpreterMissing, ScriptError
from observed.judging import chance, check, figures, outcomes
from observed.observation import Observation
from observed.recording import Interpreter, Recording, Series
from observed.running import interpreters
from observed.running.interpreters import FoundInterpreter
from observed.scripts.promises import matches
from observed.scripts.script import Script
from observed.site.markdown_figures import FIGURE, PARTS
from observed.site.places import shown_on

#: So many lines of a log that differ are printed.
LINES_SHOWN = 4
#: How often a difference is reported, of any number tested, where there is none.
ALARMS = 0.05


@dataclass(frozen=True)
class Pair:
    """An example on both interpreters; the newer one may break what the older one kept."""

    script: Script
    old: Observation
    new: Observation

    def both(self) -> tuple[Observation, Observation]:
        """Return the two, the older one first."""
        return self.old, self.new


@dataclass
class Report:
    """What changed, in lines to print, by kind; and how many promises broke anew."""

    broken: int = 0
    lines: list[str] = field(default_factory=list)

    def section(self, title: str, lines: Sequence[str]) -> None:
        """Add a kind: its title, and what there is to say, indented."""
        self.lines += ["", title, *(f"  {line}" for text in lines for line in text.split("\n"))]


def candidates(scripts: Sequence[Script], where: FoundInterpreter) -> dict[str, list[Script]]:
    """Return the scripts by why they are left out on `where`, "" for those that run there."""
    found: dict[str, list[Script]] = {"": []}
    for script in scripts:
        reason = script.promises.why_not(where.identity) or ""
        if script.dependencies and where.key != interpreters.building().key:
            reason = reason or "it needs libraries, which the building Python alone has"
        found.setdefault(reason, []).append(script)
    return found


def run_all(
    scripts: Sequence[Script],
    where: FoundInterpreter,
    *,
    fresh: bool,
    runs: int | None,
    done: Callable[[Observation], None],
) -> dict[str, Observation]:
    """Run scripts on one interpreter; return them by name. What is kept of this build will do."""
    library = interpreters.building() if where.key == interpreters.building().key else where
    wanted: list[tuple[Script, str | FoundInterpreter | None]] = [
        (script, library if script.dependencies else where) for script in scripts
    ]
    # Another number of runs is not what the book keeps.
    store = None if runs else cache.of_book()
    seen = record.observe_all(wanted, cache=store, fresh=fresh, runs=runs, done=done)
    return {observation.script.name: observation for observation in seen}


def kept(scripts: Sequence[Script], name: str, but: Interpreter) -> dict[str, Observation]:
    """Return what is kept of another build called `name`: the newest build, else committed runs."""
    found: dict[str, Observation] = {}
    by_name = {script.name: script for script in scripts}
    for key, series in cache.of_book().entries().items():
        identity = series.recordings[0].interpreter
        script = by_name.get(series.recordings[0].script)
        if script is None or identity.name != name or identity.build == but.build:
            continue
        known = found.get(script.name)
        # The key says that these are runs of the script as it is now.
        if cache.key(script, FoundInterpreter(identity, "", (), ())) == key and (
            known is None or known.series.recordings[0].date < series.recordings[0].date
        ):
            found[script.name] = _observation(script, series)
    for script in scripts:
        if script.name not in found:
            try:
                committed = record.committed(script, name)
            except (InterpreterMissing, ScriptError):
                continue
            if committed.series.recordings[0].interpreter.build != but.build:
                found[script.name] = committed
    return found


def _observation(script: Script, series: Series) -> Observation:
    name = series.recordings[0].interpreter.name
    return Observation(script, name, series, check.check(script, series.recordings), ran=False)


def compare(
    scripts: Sequence[Script],
    new: FoundInterpreter,
    old: FoundInterpreter | None,
    *,
    fresh: bool = False,
    runs: int | None = None,
    done: Callable[[Observation], None] = lambda _: None,
) -> Report:
    """Run scripts on `new`, and on `old` or take what is kept; tell what changed.

    Raises `InterpreterMissing` where there is nothing to compare with.
    """
    left_out = candidates(scripts, new)
    if old is not None:
        for reason, theirs in candidates(left_out.pop(""), old).items():
            left_out.setdefault(reason, []).extend(theirs)
    there = left_out.pop("", [])
    if old is None:
        older = kept(there, new.identity.name, new.identity)
        left_out["nothing of an older build is kept"] = [s for s in there if s.name not in older]
    else:
        older = run_all(there, old, fresh=fresh, runs=runs, done=done)
    both = [script for script in there if script.name in older]
    if not both:
        raise InterpreterMissing(
            f"nothing to compare {new.identity.name} with: no other build's runs are kept\n"
            "  name one: --against PYTHON"
        )
    newer = run_all(both, new, fresh=fresh, runs=runs, done=done)
    pairs = [Pair(script, older[script.name], newer[script.name]) for script in both]
    found = report(pairs)
    builds = Counter(
        (
            render.caption_of(one.old.series.recordings[0].interpreter),
            one.old.ran or old is not None,
        )
        for one in pairs
    )
    head = [f"{render.caption_of(new.identity)}, against"]
    for (build, now), count in builds.most_common():
        head.append(f"  {build}: {count} examples{'' if now else ', from runs that were kept'}")
    for reason, without in left_out.items():
        if without:
            head.append(f"  left out: {len(without)}: {reason}")
    found.lines = head + found.lines
    return found


def report(pairs: Sequence[Pair]) -> Report:
    """Tell what changed from the older to the newer interpreter."""
    found = Report()
    _promises(pairs, found)
    _ends(pairs, found)
    _shares(pairs, found)
    _logs(pairs, found)
    _differences(pairs, found)
    _sentences(pairs, found)
    return found


def _promises(pairs: Sequence[Pair], found: Report) -> None:
    anew: list[str] = []
    both: list[str] = []
    mended: list[str] = []
    for pair in pairs:
        old, new = ({broken.promise for broken in one.broken} for one in pair.both())
        for broken, message in zip(pair.new.broken, pair.new.messages, strict=True):
            text = "\n".join(message.split("\n")[:1])
            text += "\n" + "\n".join(f"  {line.strip()}" for line in broken.context[-LINES_SHOWN:])
            (both if broken.promise in old else anew).append(text)
        mended += [f"examples/{pair.script.name}: {promise}" for promise in sorted(old - new)]
    found.broken = len(anew)
    found.section(f"Promises: {len(anew)} broken that the older one kept", anew)
    if both:
        found.section(f"Promises: {len(both)} broken on both", both)
    if mended:
        found.section(f"Promises: {len(mended)} kept that the older one broke", mended)


def _ends(pairs: Sequence[Pair], found: Report) -> None:
    lines = []
    for pair in pairs:
        old, new = (Counter(r.exit for r in one.series.recordings) for one in pair.both())
        if set(old) != set(new):
            lines.append(f"examples/{pair.script.name}: {_ways(old)} → {_ways(new)}")
    found.section(f"How they end: {len(lines)} in another way, or in one more", lines)


def _ways(counts: Counter[int | str]) -> str:
    named = {
        (f"status {end}" if isinstance(end, int) else end): n for end, n in counts.most_common()
    }
    return ", ".join(f"{end} {n}×" for end, n in named.items())


def _shares(pairs: Sequence[Pair], found: Report) -> None:
    """Compare how often each outcome came up, and each end, by Fisher's exact test."""
    tests: list[tuple[float, str]] = []
    for pair in pairs:
        counts = [_kinds(one) for one in pair.both()]
        runs = [len(one.series.recordings) for one in pair.both()]
        if max(runs) == 1:
            continue
        for kind in dict.fromkeys([*counts[0], *counts[1]]):
            seen = [count[kind] for count in counts]
            p = chance.fisher(seen[0], runs[0], seen[1], runs[1])
            text = (
                f"examples/{pair.script.name}: {kind}: {_of(seen[0], runs[0])} → "
                f"{_of(seen[1], runs[1])}"
            )
            tests.append((p, text))
    beyond = chance.beyond([p for p, _ in tests], ALARMS)
    lines = [
        f"{text}   (p = {p:.1g})" for (p, text), real in zip(tests, beyond, strict=True) if real
    ]
    found.section(
        f"Shares: {len(lines)} of {len(tests)} outcomes and ends differ beyond chance (Fisher's "
        f"exact test; by Holm, {ALARMS:.0%} for one false report or more)",
        lines,
    )


def _kinds(observation: Observation) -> Counter[str]:
    """Return how often each named outcome and each end came up."""
    promises, runs = observation.promises, observation.series.recordings
    counts = Counter(f"ends with {_ways(Counter([run.exit]))[:-3]}" for run in runs)
    names = (figures.outcome_of(promises, run) for run in runs)
    return counts + Counter(f"outcome {name!r}" for name in names if name is not None)


def _of(seen: int, runs: int) -> str:
    low, high = chance.interval(seen, runs)
    return f"{seen} of {runs} ({low:.0%} to {high:.0%})"


def _logs(pairs: Sequence[Pair], found: Report) -> None:
    """Show what one prints and the other never does, numbers aside, where no outcome says it.

    Measurements are left to their figures: how many of them are printed is chance.
    """
    lines = []
    for pair in pairs:
        if pair.script.promises.outcomes or pair.script.promises.alone:
            continue
        logs = [[_plain(run) for run in one.series.recordings] for one in pair.both()]
        if set(logs[0]) & set(logs[1]):
            continue
        usual = [Counter(log).most_common(1)[0][0] for log in logs]
        changed = [
            line
            for line in difflib.unified_diff(usual[0], usual[1], lineterm="", n=0)
            if not line.startswith(("---", "+++", "@@"))
        ]
        if changed:
            more = [f"  … {len(changed) - LINES_SHOWN} more"] if len(changed) > LINES_SHOWN else []
            shown = [f"  {line[:96]}" for line in changed[:LINES_SHOWN]]
            lines.append("\n".join([f"examples/{pair.script.name}:", *shown, *more]))
    found.section(f"What they print: {len(lines)} never print what the older one does", lines)


def _plain(run: Recording) -> tuple[str, ...]:
    out, err, _ = outcomes.log_of(run)
    lines = (*out, *(f"stderr: {line}" for line in err))
    return tuple(re.sub(r"\s+", " ", line) for line in lines)  # columns follow their numbers


def _differences(pairs: Sequence[Pair], found: Report) -> None:
    """Name the scripts that promise other things of the newer one, by their keys of `on`."""
    lines = []
    for pair in pairs:
        keys = [
            {
                key
                for key in pair.script.promises.on
                if matches(key, one.series.recordings[0].interpreter)
            }
            for one in pair.both()
        ]
        if keys[0] != keys[1]:
            old, new = (", ".join(f'on."{key}"' for key in sorted(k)) or "no `on`" for k in keys)
            lines.append(f"examples/{pair.script.name}: {old} → {new}")
    found.section(
        f"Promises that the scripts themselves make by version: {len(lines)} differ", lines
    )


@dataclass(frozen=True)
class Citation:
    """A figure in a sentence: the file, the line's number and text, the figure and what it asks."""

    path: Path
    number: int
    line: str
    text: str
    name: str
    expression: str
    form: str


def citations(name: str, default: str) -> Iterator[Citation]:
    """Yield the figures that pages and claims state of the interpreter called `name`."""
    for path in [*book.files(book.docs(), ".md"), book.data("claims.toml")]:
        shown = ""
        if not path.is_file():
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if names := shown_on(line):
                shown = names[-1]
            for figure in FIGURE.finditer(line):
                parts = PARTS.match(figure[1])
                example = parts and (parts["name"] or shown)
                if parts and example and (parts["interpreter"] or default) == name:
                    yield Citation(
                        path,
                        number,
                        line,
                        figure[0],
                        example,
                        parts["expression"],
                        parts["form"] or "",
                    )


def _sentences(pairs: Sequence[Pair], found: Report) -> None:
    """Show the sentences that state a figure of this interpreter which is now another."""
    by_name = {pair.script.name: pair for pair in pairs}
    name = pairs[0].new.interpreter
    lines, within, unknown = [], 0, 0
    for cited in citations(name, interpreters.default().identity.name):
        pair = by_name.get(cited.name)
        if pair is None:
            unknown += 1
            continue
        old, new = (_value(one, cited) for one in pair.both())
        if old == new:
            continue
        if _overlap(pair, cited.expression):
            within += 1
            continue
        place = f"{cited.path.relative_to(book.root())}:{cited.number}"
        once = max(len(one.series.recordings) for one in pair.both()) == 1
        lines.append(
            f"{place}: {cited.text}: {old} → {new}{' (one run each)' if once else ''}\n"
            f"  {_around(cited)}"
        )
    found.section(
        f"Sentences: {len(lines)} state a figure of {name} that is now another, beyond the spread "
        f"of its runs; {within} more within it"
        + (f"; {unknown} of examples that were not compared" if unknown else ""),
        lines,
    )
    old_version, new_version = (
        one.series.recordings[0].interpreter.version for one in pairs[0].both()
    )
    if old_version != new_version:
        named = [
            f"{path.relative_to(book.root())}:{number}: {line.strip()[:96]}"
            for path in [*book.files(book.docs(), ".md"), book.data("claims.toml")]
            if path.is_file()
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
            if re.search(rf"(?<![\d.v]){re.escape(old_version)}(?![\d.])", line)
        ]
        found.section(f"Sentences: {len(named)} name {old_version} in words", named)


def _value(observation: Observation, cited: Citation) -> str:
    if observation.series.failed_controls:
        return "(too busy)"
    try:
        return render.plain(observation.figure(cited.expression), cited.form)
    except FigureError:
        return "(none)"


def _overlap(pair: Pair, expression: str) -> bool:
    """Tell whether the ranges of a number over the runs of both overlap, a tenth more allowed."""
    ranges = []
    for one in pair.both():
        if one.series.failed_controls:
            return True  # nothing is known
        values = one.figure_of_each(expression)
        numbers = [float(value) for value in values if isinstance(value, (int, float))]
        if len(numbers) < len(values):
            return False
        ranges.append((min(numbers), max(numbers)))
    (low, high), (other_low, other_high) = ranges
    slack = 0.1 * max(abs(high), abs(other_high))
    return low - slack <= other_high and other_low - slack <= high


def _around(cited: Citation) -> str:
    """Return the sentence, or the row of a table, in which a figure stands."""
    line = cited.line.strip()
    if line.startswith("|"):
        return line
    at = line.index(cited.text)
    begin = max(line.rfind(". ", 0, at) + 2, 0) if ". " in line[:at] else 0
    end = line.find(". ", at + len(cited.text))
    return line[begin : end + 1 if end >= 0 else len(line)]
