"""What a page may ask for: `show` an example, judge a `claim`, list and count.

Each function returns HTML for a page's markdown-exec block to print.
A broken promise becomes a warning, which fails a strict build, and a box on the page. In a build
for a reader (`book.broken`) it is no warning: the box has the run below it.
"""

from __future__ import annotations

import datetime
import functools
import html
import logging
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Concatenate, ParamSpec

from markdown import Markdown

from observed import (
    book,
    chance,
    check,
    claims,
    figures,
    fragments,
    mutants,
    notebooks,
    record,
    render,
    spread,
    timeline,
    turns,
)
from observed.claims import SIGNS, Claim
from observed.errors import FigureError, InterpreterMissing, ObservedError, PageError
from observed.promises import Promises
from observed.record import Observation
from observed.recording import Recording
from observed.script import Script, find_scripts, read_script

logger = logging.getLogger("observed")
#: How the HTML of an example names it: what is shown is read from what was written.
SHOWN = 'data-example="{}"'
#: The page that is being made, below docs/; "" where it is not known.
under_way = ""
_P = ParamSpec("_P")


def boxed(function: Callable[_P, str]) -> Callable[_P, str]:
    """Turn an error that a contributor should read into a warning and a box on the page."""

    @functools.wraps(function)
    def guarded(*args: _P.args, **kwargs: _P.kwargs) -> str:
        try:
            return function(*args, **kwargs)
        except ObservedError as error:
            logger.warning("%s", error)
            return f'<pre class="broken"><code>{html.escape(str(error))}</code></pre>'

    return guarded


def example(function: Callable[Concatenate[str, _P], str]) -> Callable[Concatenate[str, _P], str]:
    """Box and keep what shows an example, and name it: figures below are of it, not of another.

    So they are where its place is taken by an error, or by why there is nothing to show.
    """
    shown = boxed(fragments.keep(function))

    @functools.wraps(function)
    def named(name: str, *args: _P.args, **kwargs: _P.kwargs) -> str:
        tag, end, rest = shown(name, *args, **kwargs).partition(">")
        return f"{tag} {SHOWN.format(html.escape(str(name)))}{end}{rest}"

    return named


#: Observations by script and interpreter, with the times of the files that they rest on.
_memory: dict[tuple[str, str | None], tuple[tuple[int, ...], Observation]] = {}


def observation(name: str, interpreter: str | None = None) -> Observation:
    """Return the checked runs of the example called `name`; run it where nothing is kept.

    Raises `ScriptError` or `InterpreterMissing`, and `BrokenPromise` unless a build shows it.
    """
    known = _memory.get((name, interpreter))
    if known is not None and known[0] == _times(known[1].script):
        seen = known[1]
    else:
        examples = book.examples()
        script = read_script(examples / name, examples)
        # What the machine was too busy for has been tried often enough: the page says so.
        shown = book.broken()
        seen = record.observe(script, interpreter, cache=book.cache(), broken=shown, again=False)
        if shown is None:
            seen.kept()
        _memory[name, interpreter] = (_times(script), seen)
    # What broke a promise is shown once, and not kept.
    fragments.rest_on(*_files(seen.script), None if seen.broken else seen.kept_in)
    return seen


def _files(script: Script) -> list[Path]:
    return [script.path, *(script.path.with_name(name) for name in script.imports)]


def _times(script: Script) -> tuple[int, ...]:
    return tuple(path.stat().st_mtime_ns if path.exists() else 0 for path in _files(script))


@example
def show(
    name: str,
    *,
    program: bool = True,
    run: bool = True,
    interpreter: str | None = None,
    phases: Mapping[str, str] | None = None,
) -> str:
    """Return an example as HTML: its program, its terminal, the caption, the tables.

    Args:
        name: The script's path below `examples/`.
        program: Whether to show the program.
        run: Whether to show the run.
        interpreter: Whose run; by default that of the interpreter that builds the book.
        phases: For the timeline: patterns of the lines with which parts of the run begin, and
            what these parts are.
    """
    seen = observation(name, interpreter)
    script = seen.script
    parts = [render.program(script, "")] if program else []
    if run:
        index = render.published(seen)
        if seen.broken:
            parts.append(render.broken(seen))
            parts.append(render.terminal(seen.series.recordings[index], seen.promises.deadline))
        elif seen.series.failed_controls:
            parts.append(render.too_busy(seen))
        else:
            deadline = seen.promises.deadline
            recording = seen.series.recordings[index]
            parts.append(render.terminal(recording, deadline, timeline=bool(recording.threads)))
            if recording.threads:
                parts.append(timeline.draw(recording, render.anchor(name), phases))
        parts.append(render.caption(seen, index))
        if not seen.series.failed_controls:
            parts.append(render.outcome_table(seen))
            parts.append(render.other_runs(seen, index))
        if interpreter is None:
            parts.append(_elsewhere(script, seen.interpreter))
    if program:
        parts.append(render.promises(script))
    suffix = "" if program else f"-run-{interpreter or 'here'}"
    return (
        f'<figure class="example" id="{render.anchor(name)}{suffix}" '
        f'aria-label="Example {html.escape(script.name)}">{"".join(parts)}</figure>'
    )


@example
def show_turns(name: str, *interpreters: str | None) -> str:
    """Return a picture of who ran when, from the spans that an example printed.

    Args:
        name: The script's path below `examples/`; `turns` says how it prints them.
        interpreters: Whose runs, one above the other; None is the default one.
    """
    return _drawn(turns.draw, name, interpreters)


@example
def show_spread(name: str, *interpreters: str | None) -> str:
    """Return a picture of everything that an example measured, point by point.

    Args:
        name: The script's path below `examples/`; `spread` says how it prints them.
        interpreters: Whose runs, one above the other; None is the default one.
    """
    return _drawn(spread.draw, name, interpreters)


def _drawn(
    draw: Callable[[Sequence[Recording], Sequence[str], str], str],
    name: str,
    interpreters: Sequence[str | None],
) -> str:
    """Return what `draw` makes of an example's runs, or why there is nothing to draw."""
    seen = [observation(name, interpreter) for interpreter in interpreters or (None,)]
    for one in seen:
        if one.broken:
            return render.broken(one)
        if one.series.failed_controls:
            return render.too_busy(one)
    runs = [one.series.recordings[render.published(one)] for one in seen]
    captions = [render.caption_of(run.interpreter) for run in runs]
    return draw(runs, captions, render.anchor(name))


@example
def broken(name: str) -> str:
    """Return the message that appears when the example is broken by its own `breaks`.

    Raises a warning where the broken program keeps every promise.
    """
    script = read_script(book.examples() / name, book.examples())
    verdict = mutants.try_mutant(script, cache=book.cache())
    if not verdict.noticed:
        raise PageError(verdict.text)
    fragments.rest_on(*_files(script))
    return f'<pre class="message" tabindex="0">{html.escape(verdict.messages[0])}</pre>'


def _elsewhere(script: Script, default: str) -> str:
    others, absent = [], []
    for name in record.names_for(script):
        if name == default:
            continue
        try:
            others.append(observation(script.name, name))
        except InterpreterMissing:
            absent.append(name)
            fragments.rest_on(record.committed_path(script, name))
    return render.elsewhere(others, absent, script.promises.without)


@fragments.keep
def figure(expression: str, name: str, form: str = "", interpreter: str | None = None) -> str:
    """Return the value of an expression over an example's figures, formatted.

    Where a control failed there is no figure, and the words say so. So they do where the runs
    broke a promise: the sentence around it may not be true of them.
    Raises `FigureError` and what `observation` raises.
    """
    seen = observation(name, interpreter)
    if seen.series.failed_controls:
        return "(not measured: the machine was too busy)"
    promises = seen.promises
    runs = seen.series.recordings
    try:
        value = figures.evaluate(expression, promises, runs, render.published(seen))
        text = render.plain(value, form)
        return f"{text} (a promise is broken)" if seen.broken else text
    except FigureError as error:
        if seen.broken:
            return "(not known: a promise is broken)"
        raise FigureError(f"examples/{name}: {error}") from None


@functools.lru_cache(maxsize=1)
def _claims_at(_: int) -> dict[str, Claim]:
    found = claims.read_claims(book.root() / "claims.toml")
    return {str(claim.number): claim for claim in found}


def all_claims() -> dict[str, Claim]:
    """Return the claims by number, from the data file as it is now."""
    path = book.root() / "claims.toml"
    fragments.rest_on(path)
    return _claims_at(path.stat().st_mtime_ns)


@boxed
@fragments.keep
def claim(number: int | str) -> str:
    """Return a claim, judged, as HTML: Korean, English, verdict, why, runs and sources."""
    found = all_claims().get(str(number))
    if found is None:
        raise PageError(f"claims.toml: expected claim {number}; found none of that number")
    links = [
        f'<a href="{_page_of(name, found.chapter)}#{render.anchor(name)}">'
        f"{name.rpartition('/')[2]}</a>"
        for name in found.shown_by
    ]
    links += [f'<a href="{source.url}">{_inline(source.title)}</a>' for source in found.sources]
    # Claims are data, not part of a page's Markdown: links between pages are made here.
    markdown = Markdown(extensions=["observed.markdown_figures", "tables"])
    why = re.sub(r'href="([\w-]+)\.md', r'href="\1.html', markdown.convert(found.why.strip()))
    return (
        f'<section class="claim" id="{found.anchor}" data-verdict="{found.verdict}" '
        f'aria-label="{found.label}">'
        f'<p class="verdict"><strong>{found.label} · {SIGNS[found.verdict]} {found.verdict}'
        f"</strong></p>{_quoted(found)}{why}"
        f'<p class="evidence"><em>Evidence:</em> {" · ".join(links)}</p>'
        "</section>"
    )


def _page_of(name: str, chapter: str) -> str:
    """Return the page that shows an example, "" where it is the claim's own chapter."""
    folder = name.partition("/")[0]
    return "" if folder == chapter else f"{folder}.html"


def _quoted(claim: Claim) -> str:
    """Return a sentence of the notes and its translation."""
    return (
        f'<p class="notes"><span lang="ko">{_inline(claim.korean)}</span><br>'
        f"<em>{_inline(claim.english)}</em></p>"
    )


@boxed
@fragments.keep
def claim_list() -> str:
    """Return every claim with its present verdict as HTML, linked to where it is judged."""
    found = list(all_claims().values())
    counts: Counter[str] = Counter(claim.verdict for claim in found)
    summary = " · ".join(
        f"{SIGNS[verdict]} {verdict} {counts[verdict]}" for verdict in SIGNS if counts[verdict]
    )
    rows = [
        f'<li class="claim" data-verdict="{claim.verdict}" id="{claim.anchor}">'
        f'<p class="verdict"><a href="{claim.chapter}.html#{claim.anchor}">{claim.label}</a> · '
        f"{SIGNS[claim.verdict]} {claim.verdict}</p>{_quoted(claim)}</li>"
        for claim in found
    ]
    return f'<p class="counts">{summary}</p><ul class="claims">{"".join(rows)}</ul>'


def _inline(text: str) -> str:
    """Return a quoted sentence as HTML; the notes mark nothing but code."""
    return re.sub("`([^`]+)`", r"<code>\1</code>", html.escape(text))


def _promise_count(promises: Promises) -> int:
    # Of every script: how it ends, and what stderr holds. Those that say so say them again.
    said = (promises.exit != 0) + bool(promises.stderr)
    return 2 + len(check.promised(promises)) - said


@boxed
@fragments.keep
def summary() -> str:
    """Return what was run for this book, when, on what, and how many promises held."""
    runs = promises = 0
    broken: list[Observation] = []
    days: set[str] = set()
    names: Counter[str] = Counter()
    kept: Counter[str] = Counter()
    scripts = find_scripts(book.examples())
    # A folder changes when a script or a recording is added.
    folders = {script.path.parent for script in scripts}
    fragments.rest_on(*folders, *(folder / "recordings" for folder in folders))
    busy = 0
    chances: list[chance.Chance] = []
    for script, name in record.wanted_for(scripts):
        seen = observation(script.name, name)
        recordings = seen.series.recordings
        if seen.broken:
            broken.append(seen)
        if seen.series.committed:
            kept[render.caption_of(recordings[0].interpreter)] += len(recordings)
            continue
        busy += bool(seen.series.failed_controls)
        chances += chance.of(script.name, seen.promises, len(recordings))
        runs += len(recordings)
        promises += _promise_count(seen.promises) - len(seen.broken)
        days |= {recording.date[:10] for recording in recordings}
        names[render.caption_of(recordings[0].interpreter)] += len(recordings)
    machine = observation(scripts[0].name).series.recordings[0]
    first, last = (f"{datetime.date.fromisoformat(day):%d %B %Y}" for day in (min(days), max(days)))
    rows = {
        "Programs": str(len(scripts)),
        "Runs, each a fresh process": str(runs),
        "Promises, kept in every run": str(promises),
        "Measurements given up, the machine being too busy": str(busy),
        "Chance that such a build turns red by luck alone": render.one_in(
            chance.any_missed(chances), "builds"
        ).replace("<sup>9</sup>", "⁹"),
        "When": first if first == last else f"{first} to {last}",
        "On what": f"{machine.platform}, {machine.cores} cores",
        "Interpreters": ", ".join(f"{n} ({c} runs)" for n, c in names.most_common()),
    }
    if kept:
        rows["Recordings kept with the book"] = ", ".join(
            f"{n} ({c} runs)" for n, c in kept.most_common()
        )
    body = "".join(
        f"<tr><th scope='row'>{k}</th><td>{html.escape(v)}</td></tr>" for k, v in rows.items()
    )
    labs = notebooks.broken() if book.shows_broken() else []
    if broken or labs:
        fragments.rest_on(None)
        body = _broken_row(broken, labs) + body
    return f'<table class="summary"><tbody>{body}</tbody></table>'


def _broken_row(broken: Sequence[Observation], labs: Sequence[str]) -> str:
    """Return the row that counts what this build shows broken, each linked to its place."""
    from observed import matrix  # it asks this module for runs

    places, _ = matrix.places_and_titles()
    names: dict[str, list[str]] = {}
    for seen in broken:
        names.setdefault(seen.script.name, []).append(seen.interpreter)
    found = []
    for name, where in names.items():
        text = html.escape(name)
        if name in places:
            text = f'<a href="{places[name]}.html#{render.anchor(name)}">{text}</a>'
        found.append(f"{text} on {' and '.join(where)}")
    found += [html.escape(message.partition(":")[0]) for message in labs]
    count = sum(len(seen.broken) for seen in broken) + len(labs)
    return (
        "<tr><th scope='row'>Promises broken in this build</th>"
        f"<td><strong>{count}</strong>: {', '.join(found)}</td></tr>"
    )


@boxed
@fragments.keep
def promise_counts() -> str:
    """Return in numbers what the programs promise, and how sure an interval is."""
    scripts = find_scripts(book.examples())
    fragments.rest_on(*{script.path.parent for script in scripts})
    fragments.rest_on(*(script.path for script in scripts))
    promised = sum(len(check.promised(script.promises)) for script in scripts)
    differing = sum(len(script.promises.on) for script in scripts)
    edits = sum(bool(s.promises.breaks) + len(s.promises.mutants) for s in scripts)
    excused = sum(len(script.promises.unbroken) for script in scripts)
    rows = {
        "Programs": f"{len(scripts)}",
        "Promises of their own": f"{promised:,}",
        "Interpreters or ranges of versions where a program promises something else": differing,
        "Edits that their authors name": edits,
        "Promises that no edit can break, each with its reason beside it": excused,
        **{
            f"An interval of {runs} runs holds the true share, where it does so least": (
                f"in {chance.coverage(runs):.0%} of such tables"
            )
            for runs in (5, 20, 60)
        },
    }
    body = "".join(
        f"<tr><th scope='row'>{name}</th><td>{value}</td></tr>" for name, value in rows.items()
    )
    return f'<table class="summary"><tbody>{body}</tbody></table>'


def shown_on(markdown: str) -> list[str]:
    """Return the names of the examples that a page's Markdown shows."""
    return re.findall(r"""\bshow\(\s*["']([^"']+)["']""", markdown)
