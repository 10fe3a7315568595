"""Turn scripts and their runs into HTML: program, terminal, caption, tables."""

from __future__ import annotations

import datetime
import functools
import html
import re
from collections import Counter
from collections.abc import Mapping, Sequence

from ansi2html import Ansi2HTMLConverter
from pygments import format as format_tokens
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_by_name
from pygments.token import Token, _TokenType

from observed import chance, figures, outcomes
from observed.errors import FigureError
from observed.promises import Promises, split_block
from observed.record import Observation
from observed.recording import Interpreter, Line, Recording, visible
from observed.script import Script

#: A terminal longer than this is shown without its middle.
LINES_SHOWN = 48
#: So many runs of one example can be stepped through.
RUNS_SHOWN = 6
#: What a traceback's last line and a fatal error look like.
_ERROR = re.compile(r"^(\w+\.)*\w+(Error|Exception|Interrupt)\b|^Fatal Python error")
#: What no page can hold, and no escape sequence needs.
_CONTROL = re.compile(r"[\x00-\x07\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f]")
#: What differs between two runs of one kind.
_ADDRESS = re.compile(r"0x[0-9a-fA-F]+")


def anchor(name: str) -> str:
    """Return the id that the example called `name` has on its page."""
    return "example-" + re.sub(r"\W+", "-", name.rpartition("/")[2].removesuffix(".py"))


def caption_of(interpreter: Interpreter) -> str:
    """Return an interpreter in words: `CPython 3.13.0, GIL on`."""
    gil = "GIL on" if interpreter.gil else "GIL off"
    if interpreter.implementation == "Jython":
        gil = "no GIL"
    return f"{interpreter.implementation} {interpreter.version}, {gil}"


def ending(recording: Recording, deadline: float) -> str:
    """Return how a run ended, in words."""
    if recording.stopped == "deadline":
        return f"still running after {deadline:g} s; ended by the book"
    if recording.stopped:
        return "wrote more than the limit; ended by the book"
    if recording.signal:
        return f"ended by {recording.signal}"
    return f"exit status {recording.status}"


def published(observation: Observation) -> int:
    """Return the index of the run that the page shows: the first of the most usual kind.

    Where a promise is broken it is the run that broke it.
    """
    if observation.broken:
        return observation.broken[0].run - 1
    promises = observation.promises
    return outcomes.most_usual(promises, observation.series.recordings)


@functools.lru_cache(maxsize=1024)
def _highlight(text: str, language: str) -> str:
    lexer = get_lexer_by_name(language, stripnl=False)
    tokens = (
        (Token.Text if _is_plain(kind) else kind, text) for kind, text in lexer.get_tokens(text)
    )
    return str(format_tokens(tokens, HtmlFormatter(nowrap=True)))


def _is_plain(kind: _TokenType) -> bool:
    """Tell whether a token needs no colour: fewer elements, the same page."""
    if kind in (Token.Name, Token.Name.Namespace, Token.Operator):
        return True
    return kind in Token.Punctuation or kind in Token.Text


def code(text: str, language: str, title: str = "") -> str:
    """Return a highlighted listing in the theme's own form."""
    return (
        f'<div class="language-{language} highlight">{title}'
        # Within a span: the theme's script would measure each `pre > code`, and slow the page.
        f'<pre><span class="program"><code tabindex="0">{_highlight(text, language)}</code>'
        "</span></pre></div>"
    )


def program(script: Script, root: str) -> str:
    """Return the program with its path as a link to the file; `root` leads to the site's root."""
    path = f"examples/{script.name}"
    # A listing printed with a tab shows one: that is its point.
    title = f'<span class="filename"><a href="{root}{path}" download>{path}</a></span>'
    return code(script.program, "python", title)


def terminal(recording: Recording, deadline: float, *, timeline: bool = False) -> str:
    """Return what a run wrote, with milliseconds in the margin and stderr marked in words.

    With `timeline`, one is drawn below it, and its lines are found by their numbers.
    """
    name = recording.script.rpartition("/")[2]
    command = {
        "pty": f"python {name}",
        "pipe": f"python {name} | cat",
        "file": f"python {name} > out",
    }
    rows = [f'<span class="command">$ {command[recording.stdout]}</span>']
    lines = recording.lines
    hidden = len(lines) - LINES_SHOWN
    head = LINES_SHOWN * 3 // 4
    colour = any("\x1b" in line.text for line in lines)
    for index, line in enumerate(lines):
        if hidden > 0 and head <= index < head + hidden:
            if index == head:
                rows.append(f'<span class="left-out">… {hidden} more lines …</span>')
            continue
        rows.append(_row(line, _ansi() if colour else None, index if timeline else None))
    rows.append(f'<span class="exit">{html.escape(ending(recording, deadline))}</span>')
    label = html.escape(f"Terminal: the run of {name}")
    return (
        f'<pre class="terminal" tabindex="0" role="group" aria-label="{label}">'
        + "".join(rows)
        + "</pre>"
    )


@functools.cache
def _ansi() -> Ansi2HTMLConverter:
    return Ansi2HTMLConverter(dark_bg=True)  # by classes: a style of its own would be blocked


def _row(line: Line, ansi: Ansi2HTMLConverter | None, number: int | None) -> str:
    text = line.text.rstrip("\n")
    body = html.escape(line.plain)
    if ansi is not None and "\x1b" in text:
        # Of a coloured line that is written over, what was written last is what stays.
        last = text.replace("\r\n", "\n").rpartition("\r")[2]
        body = ansi.convert(_CONTROL.sub(lambda c: visible(c[0]), last), full=False)
    stream = '<span class="stream">stderr</span>' if line.stream == "err" else ""
    # By its number the line is found again in the timeline.
    data = "" if number is None else f' data-line="{number}"'
    return (
        f'<span class="line {line.stream}"{data}><span class="time">{line.at // 1000} ms</span>'
        f"{stream}{body.rstrip()}</span>"
    )


def caption(observation: Observation, index: int) -> str:
    """Return the provenance of the run that is shown."""
    recording = observation.series.recordings[index]
    runs = len(observation.series.recordings)
    how = {"pty": "on a terminal", "pipe": "stdout a pipe", "file": "stdout a file"}
    promises = observation.promises
    day = datetime.datetime.fromisoformat(recording.date)
    parts = [
        f"one of {runs} runs" if runs > 1 else "one run",
        caption_of(recording.interpreter),
        f"{recording.platform}, {recording.cores} cores",
        how[recording.stdout],
        f"{day.day} {day:%B %Y, %H:%M} UTC",
        ending(recording, promises.deadline),
    ]
    if not recording.isolated:
        parts.append("not cut off from the network")
    if observation.series.attempts > 1:
        parts.insert(1, f"measured {observation.series.attempts} times until it held")
    if observation.series.committed:
        parts.insert(0, "a recording kept with the book, not run by this build")
    text = html.escape(" · ".join(parts))
    return f'<p class="caption">{text}</p>'


def too_busy(observation: Observation) -> str:
    """Return what stands in place of a measurement whose controls failed."""
    controls = ", ".join(
        f"<code>{html.escape(c)}</code>" for c in observation.series.failed_controls
    )
    return (
        '<p class="too-busy"><strong>No figure.</strong> The machine that built this page was too '
        f"busy to measure. What must hold on a quiet machine did not: {controls}. Run the program "
        "yourself.</p>"
    )


def broken(observation: Observation) -> str:
    """Return what stands above the run that broke a promise: promise, what was seen, command."""
    text = html.escape("\n\n".join(observation.messages))
    return f'<pre class="broken" tabindex="0"><code>{text}</code></pre>'


def outcome_table(observation: Observation) -> str:
    """Return how often each outcome came up, with its interval; "" for a script that ran once."""
    promises = observation.promises
    runs = len(observation.series.recordings)
    if runs == 1:
        return ""
    found = outcomes.seen(promises, observation.series.recordings)
    rows = "".join(
        f"<tr><td>{html.escape(outcome.name)}</td><td>{len(outcome.runs)} of {runs}</td>"
        f"<td>{_share(len(outcome.runs), runs)}</td></tr>"
        for outcome in found
    )
    what = "Outcome" if promises.outcomes else "Log, numbers aside"
    alarms = "".join(_false_alarm(outcome, runs) for outcome in found if outcome.at_least)
    return (
        f'<table class="outcomes"><thead><tr><th scope="col">{what}</th><th scope="col">Runs</th>'
        f'<th scope="col">Share of all runs, {chance.CONFIDENCE:.0%} interval</th></tr></thead>'
        f"<tbody>{rows}</tbody></table>{alarms}"
    )


def _share(seen: int, runs: int) -> str:
    """Return a share and its interval in words, and drawn."""
    low, high = (100 * end for end in chance.interval(seen, runs))
    share = 100 * seen / runs
    return (
        f"{share:.0f}&nbsp;% ({low:.0f} to {high:.0f}&nbsp;%)"
        '<svg class="share" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">'
        '<rect class="all" width="100" height="10"/>'
        f'<rect class="seen" width="{share:.1f}" height="10"/>'
        f'<rect class="interval" x="{low:.1f}" y="4" width="{high - low:.1f}" height="2"/></svg>'
    )


def _false_alarm(outcome: outcomes.Seen, runs: int) -> str:
    """Say how likely a test that asks for an outcome would miss it."""
    times = "once" if outcome.at_least == 1 else f"{outcome.at_least} times"
    text = (
        f'<p class="alarm">The book&#8217;s tests ask for <em>{html.escape(outcome.name)}</em> at '
        f"least {times} in {runs} runs."
    )
    if outcome.share is not None:
        misses = one_in(chance.missed(outcome.share, runs, outcome.at_least), "tests")
        text += (
            f" If it comes up in {outcome.share:.0%} of all runs, the least that is reckoned with "
            f"on any of the interpreters, that fails without a cause in {misses}."
        )
    return f"{text}</p>"


def one_in(share: float, what: str) -> str:
    """Return a chance in words: `one of 1,000 tests`."""
    if share < 1e-9:
        return f"less than one of 10<sup>9</sup> {what}"
    return f"one of {1 / share:,.0f} {what}" if share < 0.1 else f"{share:.0%} of the {what}"


def other_runs(observation: Observation, shown: int) -> str:
    """Return the logs of other runs, folded: one of each outcome, then as they came."""
    promises = observation.promises
    runs = observation.series.recordings
    if len(runs) == 1:
        return ""
    found = outcomes.seen(promises, runs)
    names = {index: outcome.name for outcome in found for index in outcome.runs}
    first = [outcome.runs[0] for outcome in found if outcome.runs]
    order = dict.fromkeys([shown, *first, *range(len(runs))])
    chosen = sorted(list(order)[:RUNS_SHOWN])
    items = "".join(
        f"<li{' data-shown' if index == shown else ''}><p>Run {index + 1} of {len(runs)}: "
        f"{html.escape(names[index])}</p>{terminal(runs[index], promises.deadline)}</li>"
        for index in chosen
    )
    return (
        f'<details class="runs"><summary>Step through {len(chosen)} of the {len(runs)} runs'
        f"</summary><ol>{items}</ol></details>"
    )


def elsewhere(
    others: Sequence[Observation], absent: Sequence[str], without: Mapping[str, str] | None = None
) -> str:
    """Return the table of what other interpreters did, and which were not to be had, and why.

    Those that did the same share a row, and the log of the first of them.
    """
    alike: dict[str, list[Observation]] = {}
    texts: dict[str, str] = {}
    for observation in others:
        text = _what_it_did(observation)
        key = _ADDRESS.sub("0x#", text)
        texts.setdefault(key, text)
        alike.setdefault(key, []).append(observation)
    rows = [_other(text, alike[key]) for key, text in texts.items()]
    if absent:
        rows.append(
            f"<tr><td>{', '.join(absent)}</td><td>Not on the building machine, and no recording "
            "of it is kept with the book.</td></tr>"
        )
    rows += [
        f'<tr><th scope="row">{html.escape(_said(key))}</th><td>Not run: {html.escape(reason)}'
        "</td></tr>"
        for key, reason in (without or {}).items()
    ]
    if not rows:
        return ""
    return (
        '<table class="elsewhere"><thead><tr><th scope="col">Interpreter</th>'
        f'<th scope="col">What it did</th></tr></thead><tbody>{"".join(rows)}</tbody></table>'
    )


def _said(key: str) -> str:
    """Return a key of `without` in words: `CPython before 3.14`, `pypy3.11`."""
    signs = {"<": "before ", ">=": "from ", "<=": "up to ", ">": "after ", "==": ""}
    found = re.findall(r"(<=|>=|==|<|>)\s*([\w.]+)", key)
    return "CPython " + ", ".join(f"{signs[s]}{v}" for s, v in found) if found else key


def _other(text: str, alike: Sequence[Observation]) -> str:
    """Return the row of interpreters that did the same, with the log of the first."""
    first = alike[0]
    names = _names([observation.series.recordings[0].interpreter for observation in alike])
    folded = ""
    if not first.series.failed_controls:
        index = published(first)
        recording = first.series.recordings[index]
        deadline = first.promises.deadline
        whose = "Its log"
        if len(alike) > 1:
            identity = recording.interpreter
            whose = f"The log of {identity.implementation} {identity.version}"
        folded = (
            f'<details class="log"><summary>{html.escape(whose)}</summary>'
            f"{terminal(recording, deadline)}</details>"
        )
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


def ways(observation: Observation) -> Counter[str]:
    """Return how often each outcome came up, by its name, else by how the run ended."""
    promises = observation.promises
    runs = observation.series.recordings
    if promises.outcomes:
        return Counter({o.name: len(o.runs) for o in outcomes.seen(promises, runs) if o.runs})
    return Counter(ending(run, promises.deadline) for run in runs)


def _what_it_did(observation: Observation) -> str:
    """Return what an interpreter did: outcomes, figures, the last error, where it is kept."""
    promises = observation.promises
    runs = observation.series.recordings
    index = published(observation)
    parts = [
        f'<strong class="broken">a promise is broken: {html.escape(broken.promise)}</strong>'
        for broken in observation.broken
    ]
    parts += [
        "; ".join(
            f"{html.escape(name)} in {times} of {len(runs)}" if len(runs) > 1 else html.escape(name)
            for name, times in ways(observation).most_common()
        )
    ]
    unknown = observation.series.failed_controls or observation.broken
    values = [] if unknown else _figures(promises, runs, index)
    if values:
        parts.append(", ".join(values))
    if observation.series.failed_controls:
        parts.append("no figure: the machine was too busy")
    errors = [line.plain for line in runs[index].lines if _ERROR.search(line.plain)]
    if errors and runs[index].exit != 0:
        parts.append(f"<code>{html.escape(errors[-1])}</code>")
    if observation.series.committed:
        day = datetime.datetime.fromisoformat(runs[0].date)
        parts.append(
            f"<em>kept with the book: {day.day} {day:%B %Y}, {runs[0].platform}, "
            f"{runs[0].cores} cores</em>"
        )
    return " · ".join(parts)


def _figures(promises: Promises, runs: Sequence[Recording], index: int) -> list[str]:
    """Return the figures that the promises compare, with their values."""
    if not promises.compare:
        return []  # there may be none where nothing is compared
    values = figures.figures(promises, runs[index])
    text = " ".join(promises.compare)
    return [
        f"{name.replace('_', ' ')} {html.escape(plain(values[name]))}"
        for name in values
        if re.search(rf"\b{re.escape(name)}\b", text)
    ]


def promises(script: Script) -> str:
    """Return the script's promises, folded; "" for a script without a block."""
    toml, _ = split_block(script.text)
    if not toml.strip():
        return ""
    return (
        '<details class="promises"><summary>What every run must show</summary>'
        f"{code(toml.lstrip(), 'toml')}</details>"
    )


def plain(value: figures.Value, form: str = "") -> str:
    """Format a figure.

    Without a format, floats get three significant digits, and what is below 0.005 is 0.

    Raises `FigureError` where the format does not fit the value.
    """
    if not form:
        if isinstance(value, float):
            if abs(value) < 0.005:
                return "0"
            return f"{value:.3g}" if abs(value) < 1000 else f"{value:.0f}"
        return str(value)
    try:
        return format(value, form)
    except ValueError as error:
        raise FigureError(f"the format {form!r} does not fit {value!r}: {error}") from None
