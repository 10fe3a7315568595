"""The evidence below a log: its caption, and one strip that opens in place to all that was seen.

The strip says in two lines what came up how often, what other interpreters did, how many promises
were kept and where a copy of the program runs.
"""

from __future__ import annotations

import datetime
import html
import re
from collections.abc import Collection, Iterator, Sequence

from observed.drawing.render import caption_of, code, plain, terminal
from observed.errors import PageError
from observed.judging.chance import CONFIDENCE
from observed.judging.outcomes import Seen
from observed.observation import Example, Observation
from observed.recording import WALLS, Interpreter, Recording
from observed.scripts.portability import RunsOn, runs_on
from observed.scripts.promises import split_block
from observed.scripts.script import Script

#: The parts of a strip, by the names with which a page opens them.
OF_RUNS = ("outcomes", "interpreters")
OF_PROGRAM = ("promises", "systems")
PARTS = (*OF_RUNS, *OF_PROGRAM)
#: So many runs of one example can be stepped through.
RUNS_SHOWN = 6
#: So many outcomes, and interpreters that differ, are named in the strip itself.
NAMED = 3
#: Characters of a name in the strip itself.
SHORT = 42
#: What a traceback's last line and a fatal error look like.
ERROR = re.compile(r"^(\w+\.)*\w+(Error|Exception|Interrupt)\b|^Fatal Python error")
#: The tables of an exercise in a script's block.
_EXERCISE = re.compile(
    r"(?ms)^\[\[?tool\.observed\.exercise\b.*?(?=^\[\[?tool\.(?!observed\.exercise\b)|\Z)"
)
#: What differs between two runs of one kind.
_ADDRESS = re.compile(r"0x[0-9a-fA-F]+")


def caption(seen: Observation) -> str:
    """Return the provenance of the run that is shown."""
    run = seen.shown_run
    how = {"pty": "on a terminal", "pipe": "stdout a pipe", "file": "stdout a file"}
    day = datetime.datetime.fromisoformat(run.date)
    parts = [
        f"one of {len(seen.runs)} runs" if len(seen.runs) > 1 else "one run",
        caption_of(run.interpreter),
        f"{run.platform}, {run.cores} cores",
        how[run.stdout],
        f"{day.day} {day:%B %Y, %H:%M} UTC",
        run.ending(seen.promises.deadline),
    ]
    parts += [said for wall, said in WALLS.items() if wall not in run.held]
    if seen.series.attempts > 1:
        parts.insert(1, f"measured {seen.series.attempts} times until it held")
    if seen.promises.schedules:
        parts.insert(0, "the report of a search through its schedules")
    if seen.series.committed:
        parts.insert(0, "a recording kept with the book, not run by this build")
    return f'<p class="caption">{html.escape(" · ".join(parts))}</p>'


def strip(example: Example, shown: Collection[str] = PARTS, opened: Collection[str] = ()) -> str:
    """Return the strip of an example: each part a line or less, which opens to the whole of it.

    Args:
        example: What is shown; without other interpreters where it stands for one of them.
        shown: Those of `PARTS` that it has.
        opened: Those of `PARTS` that stand open.

    Raises `PageError` where a part is to be open that is none.
    """
    for part in opened:
        if part not in PARTS:
            raise PageError(f"show(…, open=…): expected some of {', '.join(PARTS)}; found {part!r}")
    seen = example.first
    busy = bool(seen.series.failed_controls)
    system = runs_on(example.script)
    # What is short comes first: so all is in two lines.
    parts = {
        "outcomes": ("", "") if busy else (_outcomes_in_short(seen), _outcomes(seen)),
        "promises": (_promises_in_short(seen), _promises(example.script)),
        "systems": (_SYSTEMS[system.system], _why(system)),
        "interpreters": (_interpreters_in_short(example), elsewhere(example)),
    }
    folds = "".join(
        f'<details class="{name}"{" open" if name in opened else ""}>'
        f"<summary>{short}</summary>{whole}</details>"
        for name, (short, whole) in parts.items()
        if whole and name in shown
    )
    return f'<div class="strip">{folds}</div>' if folds else ""


def log(seen: Observation, run: Recording, *, timeline: bool = False) -> str:
    """Return one run of an example as its terminal; `timeline` where one is drawn below it."""
    promises = seen.promises
    return terminal(run, promises.deadline, timeline=timeline, searched=promises.schedules)


def _outcomes(seen: Observation) -> str:
    return outcome_table(seen) + other_runs(seen)


def _outcomes_in_short(seen: Observation) -> str:
    """Return what came up how often: a bar in proportion, with its numbers."""
    runs = len(seen.runs)
    came = sorted((o for o in seen.outcomes if o.runs), key=lambda o: -len(o.runs))
    if not seen.promises.outcomes:
        if len(came) == 1:
            return f"{_bar(came, runs)}the same log in all {runs} runs"
        return f"{_bar(came, runs)}{len(came)} different logs in {runs} runs"
    if len(came) == 1:
        return f"{_bar(came, runs)}{_short(came[0].name)} in all {runs} runs"
    named = " · ".join(f"{_short(o.name)} {len(o.runs)}" for o in came[:NAMED])
    more = f" · {len(came) - NAMED} more" if len(came) > NAMED else ""
    return f"{_bar(came, runs)}{named}{more} of {runs} runs"


def _bar(came: Sequence[Seen], runs: int) -> str:
    """Return the outcomes as one bar; it repeats the numbers beside it."""
    at, parts = 0.0, []
    for number, outcome in enumerate(came):
        width = 100 * len(outcome.runs) / runs
        parts.append(
            f'<rect class="way-{min(number, NAMED)}" x="{at:.2f}" width="{width:.2f}" height="10"/>'
        )
        at += width
    return (
        '<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">'
        f"{''.join(parts)}</svg>"
    )


def _short(text: str) -> str:
    return html.escape(text if len(text) <= SHORT else f"{text[: SHORT - 1].rstrip()}…")


def label(interpreter: Interpreter) -> str:
    """Return what a chip calls an interpreter: `3.13t`, `PyPy 3.11`."""
    found = re.fullmatch(r"([a-z]+)([\d.]+)", interpreter.name)
    if interpreter.implementation == "CPython" or found is None:
        return interpreter.name
    return f"{interpreter.implementation} {found[2]}"


def _interpreters_in_short(example: Example) -> str:
    """Return a chip for each interpreter: the same, another in words, or absent."""
    first = example.first
    differs = [other for other in example.others if not other.is_like(first)]
    alike = [other for other in example.others if other not in differs]
    groups = []
    if alike:
        groups.append(_chips("same on", [html.escape(label(o.identity)) for o in alike]))
    if differs:
        chips = [
            f"{html.escape(label(other.identity))} <em>{_short(_difference(other, first))}</em>"
            for other in differs[:NAMED]
        ]
        if len(differs) > NAMED:
            chips.append(", ".join(html.escape(label(o.identity)) for o in differs[NAMED:]))
        groups.append(_chips("differs on", chips, "differs"))
    missing = [*example.absent, *map(said, example.script.promises.without)]
    if missing:
        groups.append(_chips("no run on", list(map(html.escape, missing)), "absent"))
    return " ".join(groups)


def _chips(what: str, chips: Sequence[str], kind: str = "same") -> str:
    marked = " ".join(f'<span class="chip {kind}">{chip}</span>' for chip in chips)
    return f'<span class="chips">{what} {marked}</span>'


def _difference(other: Observation, first: Observation) -> str:
    """Return in a few words what an interpreter did otherwise than the one shown first."""
    if other.broken:
        return "a promise is broken"
    usual, times = other.ways.most_common(1)[0]
    if other.promises.outcomes and usual != first.ways.most_common(1)[0][0]:
        return usual if times == len(other.runs) else f"{usual}, {times} of {len(other.runs)}"
    if other.usual_end != first.usual_end:
        end = other.usual_end
        return f"status {end}" if isinstance(end, int) else end
    own = " ".join(text for text in other.promises.compare if text not in first.promises.compare)
    named = [name for name in other.figures if re.search(rf"\b{re.escape(name)}\b", own)]
    values = [f"{name.replace('_', ' ')} {_figure(other.figures[name])}" for name in named]
    if values:
        return ", ".join(values)
    said = ("lines", "never", "order", "stderr")
    if any(getattr(other.promises, key) != getattr(first.promises, key) for key in said):
        return "another log"
    return "other figures"


def _figure(value: float | str | bool) -> str:
    return f"{value:,}" if type(value) is int else plain(value)


def _promises_in_short(seen: Observation) -> str:
    count = seen.promise_count
    if seen.broken:
        return f"<strong>{len(seen.broken)} of {count} promises broken</strong>"
    if seen.series.failed_controls:
        return f"{count} promises, too busy to judge"
    return f"{count} promises kept"


_SYSTEMS = {"anywhere": "runs anywhere", "Unix": "runs on Unix", "Linux": "runs on Linux"}


def _why(found: RunsOn) -> str:
    """Say where a copy runs, and what says so."""
    if found.system == "anywhere":
        text = "It uses nothing that Windows or macOS are known to lack. The book runs it on Linux."
    else:
        where = {"Unix": "Linux, macOS and other Unix systems", "Linux": "Linux"}[found.system]
        text = f"It needs {where}: {'; '.join(found.reasons)}. The book runs it on Linux."
    return f'<p class="systems">{html.escape(text)}</p>'


def outcome_table(seen: Observation, *, alarms: bool = True) -> str:
    """Return how often each outcome came up, with its interval; "" for a script that ran once.

    Args:
        seen: The runs.
        alarms: Whether it is said below how likely a test misses an outcome.
    """
    runs = len(seen.runs)
    if runs == 1:
        return ""
    rows = "".join(
        f"<tr><td>{html.escape(outcome.name)}</td><td>{len(outcome.runs)} of {runs}</td>"
        f"<td>{_share(outcome)}</td></tr>"
        for outcome in seen.outcomes
    )
    what = "Outcome" if seen.promises.outcomes else "Log, numbers aside"
    asked = [outcome for outcome in seen.outcomes if outcome.at_least and alarms]
    return (
        f'<table class="outcomes"><thead><tr><th scope="col">{what}</th><th scope="col">Runs</th>'
        f'<th scope="col">Share of all runs, {CONFIDENCE:.0%} interval</th></tr></thead>'
        f"<tbody>{rows}</tbody></table>{''.join(map(_false_alarm, asked))}"
    )


def _share(outcome: Seen) -> str:
    """Return a share and its interval in words, and drawn."""
    low, high = (100 * end for end in outcome.interval)
    share = 100 * len(outcome.runs) / outcome.of
    return (
        f"{share:.0f}&nbsp;% ({low:.0f} to {high:.0f}&nbsp;%)"
        '<svg class="share" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">'
        '<rect class="all" width="100" height="10"/>'
        f'<rect class="seen" width="{share:.1f}" height="10"/>'
        f'<rect class="interval" x="{low:.1f}" y="4" width="{high - low:.1f}" height="2"/></svg>'
    )


def _false_alarm(outcome: Seen) -> str:
    """Say how likely a test that asks for an outcome would miss it."""
    times = "once" if outcome.at_least == 1 else f"{outcome.at_least} times"
    text = (
        f'<p class="alarm">The book&#8217;s tests ask for <em>{html.escape(outcome.name)}</em> at '
        f"least {times} in {outcome.of} runs."
    )
    if outcome.missed is not None:
        text += (
            f" If it comes up in {outcome.share:.0%} of all runs, the least that is reckoned with "
            "on any of the interpreters, that fails without a cause in "
            f"{one_in(outcome.missed, 'tests')}. Where it comes up no more, all of them fail; "
            f"where it comes up a tenth as often, {outcome.noticed_at_a_tenth:.0%}."
        )
    return f"{text}</p>"


def one_in(share: float, what: str) -> str:
    """Return a chance in words: `one of 1,000 tests`."""
    if share < 1e-9:
        return f"less than one of 10<sup>9</sup> {what}"
    return f"one of {1 / share:,.0f} {what}" if share < 0.1 else f"{share:.0%} of the {what}"


def other_runs(seen: Observation) -> str:
    """Return the logs of other runs, folded: one of each outcome, then as they came."""
    runs = seen.runs
    if len(runs) == 1:
        return ""
    names = {index: outcome.name for outcome in seen.outcomes for index in outcome.runs}
    first = [outcome.runs[0] for outcome in seen.outcomes if outcome.runs]
    order = dict.fromkeys([seen.shown, *first, *range(len(runs))])
    chosen = sorted(list(order)[:RUNS_SHOWN])
    items = "".join(
        f"<li{' data-shown' if index == seen.shown else ''}><p>Run {index + 1} of {len(runs)}: "
        f"{html.escape(names[index])}</p>{log(seen, runs[index])}</li>"
        for index in chosen
    )
    return (
        f'<details class="runs"><summary>Step through {len(chosen)} of the {len(runs)} runs'
        f"</summary><ol>{items}</ol></details>"
    )


def elsewhere(example: Example) -> str:
    """Return the table of what other interpreters did, and which were not to be had, and why.

    Those that did the same share a row, and the log of the first of them.
    """
    alike: dict[str, list[Observation]] = {}
    texts: dict[str, str] = {}
    for other in example.others:
        text = " · ".join(_what_it_did(other))
        key = _ADDRESS.sub("0x#", text)
        texts.setdefault(key, text)
        alike.setdefault(key, []).append(other)
    rows = [_other(text, alike[key]) for key, text in texts.items()]
    if example.absent:
        rows.append(
            f"<tr><td>{', '.join(example.absent)}</td><td>Not on the building machine, and no "
            "recording of it is kept with the book.</td></tr>"
        )
    rows += [
        f'<tr><th scope="row">{html.escape(said(key))}</th><td>Not run: {html.escape(reason)}'
        "</td></tr>"
        for key, reason in example.script.promises.without.items()
    ]
    if not rows:
        return ""
    return (
        '<table class="elsewhere"><thead><tr><th scope="col">Interpreter</th>'
        f'<th scope="col">What it did</th></tr></thead><tbody>{"".join(rows)}</tbody></table>'
    )


def said(key: str) -> str:
    """Return a key of `without` in words: `CPython before 3.14`, `pypy3.11`."""
    signs = {"<": "before ", ">=": "from ", "<=": "up to ", ">": "after ", "==": ""}
    found = re.findall(r"(<=|>=|==|<|>)\s*([\w.]+)", key)
    return "CPython " + ", ".join(f"{signs[s]}{v}" for s, v in found) if found else key


def _other(text: str, alike: Sequence[Observation]) -> str:
    """Return the row of interpreters that did the same, with the log of the first."""
    first = alike[0]
    folded = ""
    if not first.series.failed_controls:
        whose = "Its log"
        if len(alike) > 1:
            whose = f"The log of {first.identity.implementation} {first.identity.version}"
        folded = (
            f'<details class="log"><summary>{html.escape(whose)}</summary>'
            f"{log(first, first.shown_run)}</details>"
        )
    names = _names([one.identity for one in alike])
    return f'<tr><th scope="row">{html.escape(names)}</th><td>{text}{folded}</td></tr>'


def _names(found: Sequence[Interpreter]) -> str:
    """Return interpreters in words: `CPython 3.8.18, 3.9.18, GIL on; PyPy 3.9.16, GIL on`."""
    families: dict[tuple[str, str], list[str]] = {}
    for interpreter in found:
        gil = caption_of(interpreter).rpartition(", ")[2]
        families.setdefault((interpreter.implementation, gil), []).append(interpreter.version)
    return "; ".join(
        f"{family} {', '.join(versions)}, {gil}" for (family, gil), versions in families.items()
    )


def _what_it_did(seen: Observation) -> Iterator[str]:
    """Yield what an interpreter did: outcomes, figures, the last error, where it is kept."""
    for broken in seen.broken:
        yield f'<strong class="broken">a promise is broken: {html.escape(broken.promise)}</strong>'
    runs = len(seen.runs)
    yield "; ".join(
        f"{html.escape(name)} in {times} of {runs}" if runs > 1 else html.escape(name)
        for name, times in seen.ways.most_common()
    )
    if seen.figures:
        yield ", ".join(
            f"{name.replace('_', ' ')} {html.escape(plain(value))}"
            for name, value in seen.figures.items()
        )
    if seen.series.failed_controls:
        yield "no figure: the machine was too busy"
    errors = [line.plain for line in seen.shown_run.lines if ERROR.search(line.plain)]
    if errors and seen.shown_run.exit != 0:
        yield f"<code>{html.escape(errors[-1])}</code>"
    if seen.series.committed:
        run = seen.runs[0]
        day = datetime.datetime.fromisoformat(run.date)
        yield (
            f"<em>kept with the book: {day.day} {day:%B %Y}, {run.platform}, {run.cores} cores</em>"
        )


def _promises(script: Script) -> str:
    """Return what every run must show: in words for every script, and the script's own block."""
    toml = _EXERCISE.sub("", split_block(script.text)[0])  # which has its answer
    words = (
        "<p>Of every program it is checked how it ends, and what it writes to stderr: without "
        "another word here, status 0 and nothing.</p>"
    )
    return words + (code(toml.lstrip(), "toml") if toml.strip() else "")


def too_busy(seen: Observation) -> str:
    """Return what stands in place of a measurement whose controls failed."""
    controls = ", ".join(f"<code>{html.escape(c)}</code>" for c in seen.series.failed_controls)
    return (
        '<p class="too-busy"><strong>No figure.</strong> The machine that built this page was too '
        f"busy to measure. What must hold on a quiet machine did not: {controls}. Run the program "
        "yourself.</p>"
    )


def broken(seen: Observation) -> str:
    """Return what stands above the run that broke a promise: promise, what was seen, command."""
    text = html.escape("\n\n".join(seen.messages))
    return f'<pre class="broken" tabindex="0"><code>{text}</code></pre>'
