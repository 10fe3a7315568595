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
from typing import ParamSpec

from markdown import Markdown

from observed import (
    ask,
    book,
    chance,
    claims,
    evidence,
    fragments,
    mutants,
    notebooks,
    places,
    render,
    spread,
    timeline,
    turns,
)
from observed.claims import SIGNS, Claim
from observed.errors import FigureError, ObservedError, PageError
from observed.observation import Observation
from observed.recording import Recording
from observed.script import read_script

logger = logging.getLogger("observed")
#: How the HTML of an example names it: what is shown is read from what was written.
SHOWN = 'data-example="{}"'
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


def showing(function: Callable[_P, str]) -> Callable[_P, str]:
    """Box what shows an example, and name it: figures below are of it, not of the one before.

    So they are where its place is taken by an error, or by why there is nothing to show.
    """
    shown = boxed(function)

    @functools.wraps(function)
    def named(*args: _P.args, **kwargs: _P.kwargs) -> str:
        tag, end, rest = shown(*args, **kwargs).partition(">")
        name = str(kwargs["name"] if "name" in kwargs else args[0])
        return f"{tag} {SHOWN.format(html.escape(name))}{end}{rest}"

    return named


def observation(name: str, interpreter: str | None = None) -> Observation:
    """Return an example's runs on one interpreter, of which the fragment under way is made.

    Raises what `ask.observation` raises.
    """
    seen = ask.observation(name, interpreter)
    rest_on(seen)
    return seen


def rest_on(seen: Observation) -> None:
    """Note that the fragment under way is made of some runs."""
    # What broke a promise is shown once, and not kept.
    fragments.rest_on(*ask.files(seen.script), None if seen.broken else seen.kept_in)


@showing
def show(
    name: str,
    *,
    program: bool = True,
    run: bool = True,
    interpreter: str | None = None,
    phases: Mapping[str, str] | None = None,
    open: str = "",
) -> str:
    """Return an example as HTML: its program, its terminal, the caption, the strip of evidence.

    Args:
        name: The script's path below `examples/`.
        program: Whether to show the program.
        run: Whether to show the run.
        interpreter: Whose run; by default that of the interpreter that pages show first.
        phases: For the timeline: patterns of the lines with which parts of the run begin, and
            what these parts are.
        open: The parts of the strip that stand open, where they are the point of the section:
            `outcomes`, `interpreters`, `promises`, `systems`, with spaces between.
    """
    root = "../" * places.under_way.count("/")
    return _show(name, root, program, run, interpreter, phases, tuple(open.split()))


@fragments.keep
def _show(
    name: str,
    root: str,
    program: bool,
    run: bool,
    interpreter: str | None,
    phases: Mapping[str, str] | None,
    opened: tuple[str, ...],
) -> str:
    example = ask.example(name, interpreter)
    seen = example.first
    for one in (seen, *example.others):
        rest_on(one)
    fragments.rest_on(*example.absent.values())
    parts = [render.program(example.script, root)] if program else []
    if run:
        deadline = seen.promises.deadline
        recording = seen.shown_run
        if seen.broken:
            parts.append(evidence.broken(seen))
            parts.append(render.terminal(recording, deadline))
        elif seen.series.failed_controls:
            parts.append(evidence.too_busy(seen))
        else:
            parts.append(render.terminal(recording, deadline, timeline=bool(recording.threads)))
            if recording.threads:
                parts.append(timeline.draw(recording, places.anchor(name), phases))
        parts.append(evidence.caption(seen))
    shown = [*evidence.OF_RUNS] if run else []
    parts.append(evidence.strip(example, shown + [*evidence.OF_PROGRAM] * program, opened))
    suffix = "" if program else f"-run-{interpreter or 'here'}"
    return (
        f'<figure class="example" id="{places.anchor(name)}{suffix}" '
        f'aria-label="Example {html.escape(name)}">{"".join(parts)}</figure>'
    )


@showing
@fragments.keep
def show_turns(name: str, *interpreters: str | None) -> str:
    """Return a picture of who ran when, from the spans that an example printed.

    Args:
        name: The script's path below `examples/`; `turns` says how it prints them.
        interpreters: Whose runs, one above the other; None is the default one.
    """
    return _drawn(turns.draw, name, interpreters)


@showing
@fragments.keep
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
            return evidence.broken(one)
        if one.series.failed_controls:
            return evidence.too_busy(one)
    runs = [one.shown_run for one in seen]
    captions = [render.caption_of(run.interpreter) for run in runs]
    return draw(runs, captions, places.anchor(name))


@showing
@fragments.keep
def broken(name: str) -> str:
    """Return the message that appears when the example is broken by its own `breaks`.

    Raises a warning where the broken program keeps every promise.
    """
    script = read_script(book.examples() / name, book.examples())
    verdict = mutants.try_mutant(script, cache=book.cache())
    if not verdict.noticed:
        raise PageError(verdict.text)
    fragments.rest_on(*ask.files(script))
    return f'<pre class="message" tabindex="0">{html.escape(verdict.messages[0])}</pre>'


@fragments.keep
def figure(expression: str, name: str, form: str = "", interpreter: str | None = None) -> str:
    """Return the value of an expression over an example's figures, formatted.

    Where a control failed there is no figure, and the words say so. So they do where the runs
    broke a promise: the sentence around it may not be true of them.
    Raises `FigureError` and what `observation` raises.
    """
    seen = observation(name, interpreter)
    if seen.series.failed_controls:
        return f"({seen.no_figure})"
    try:
        text = render.plain(seen.figure(expression), form)
        return f"{text} (a promise is broken)" if seen.broken else text
    except FigureError as error:
        if seen.broken:
            return f"({seen.no_figure})"
        raise FigureError(f"examples/{name}: {error}") from None


@functools.lru_cache(maxsize=1)
def _claims_at(_: int) -> dict[str, Claim]:
    found = claims.read_claims(book.data("claims.toml"))
    return {str(claim.number): claim for claim in found}


def all_claims() -> dict[str, Claim]:
    """Return the claims by number, from the data file as it is now."""
    path = book.data("claims.toml")
    fragments.rest_on(path)
    return _claims_at(path.stat().st_mtime_ns)


@boxed
def claim(number: int | str) -> str:
    """Return a claim, judged, as HTML: Korean, English, verdict, why, runs and sources."""
    return places.linked(_claim(number, places.under_way))


@fragments.keep
def _claim(number: int | str, here: str) -> str:
    found = all_claims().get(str(number))
    if found is None:
        raise PageError(f"claims.toml: expected claim {number}; found none of that number")
    links = [
        f'<a href="#{places.anchor(name)}">{name.rpartition("/")[2]}</a>' for name in found.shown_by
    ]
    links += [f'<a href="{source.url}">{_inline(source.title)}</a>' for source in found.sources]
    # Claims are data, not part of a page's Markdown: links between pages are made here.
    markdown = Markdown(extensions=["observed.markdown_figures", "tables"])
    why = re.sub(
        r'href="(?P<page>[\w/-]+\.md)',
        lambda link: f'href="{places.address(link["page"], here)}',
        markdown.convert(found.why.strip()),
    )
    return (
        f'<section class="claim" id="{found.anchor}" data-verdict="{found.verdict}" '
        f'aria-label="{found.label}">'
        f'<p class="verdict"><strong>{found.label} · {SIGNS[found.verdict]} {found.verdict}'
        f"</strong></p>{_quoted(found)}{why}"
        f'<p class="evidence"><em>Evidence:</em> {" · ".join(links)}</p>'
        "</section>"
    )


def _quoted(claim: Claim) -> str:
    """Return a sentence of the notes and its translation."""
    return (
        f'<p class="notes"><span lang="ko">{_inline(claim.korean)}</span><br>'
        f"<em>{_inline(claim.english)}</em></p>"
    )


@boxed
def claim_list() -> str:
    """Return every claim with its present verdict as HTML, linked to where it is judged."""
    found = list(all_claims().values())
    counts: Counter[str] = Counter(claim.verdict for claim in found)
    summary = " · ".join(
        f"{SIGNS[verdict]} {verdict} {counts[verdict]}" for verdict in SIGNS if counts[verdict]
    )
    rows = [
        f'<li class="claim" data-verdict="{claim.verdict}" id="{claim.anchor}">'
        f'<p class="verdict">'
        f'<a href="{places.address(places.of_anchor(claim.anchor) or "")}#{claim.anchor}">'
        f"{claim.label}</a> · "
        f"{SIGNS[claim.verdict]} {claim.verdict}</p>{_quoted(claim)}</li>"
        for claim in found
    ]
    return f'<p class="counts">{summary}</p><ul class="claims">{"".join(rows)}</ul>'


def _inline(text: str) -> str:
    """Return a quoted sentence as HTML; the notes mark nothing but code."""
    return re.sub("`([^`]+)`", r"<code>\1</code>", html.escape(text))


@boxed
@fragments.keep
def summary() -> str:
    """Return what was run for this book, when, on what, and how many promises held."""
    runs = promises = 0
    broken: list[Observation] = []
    days: set[str] = set()
    names: Counter[str] = Counter()
    kept: Counter[str] = Counter()
    scripts = ask.scripts()
    # A folder changes when a script or a recording is added.
    folders = {script.path.parent for script in scripts}
    fragments.rest_on(*folders, *(folder / "recordings" for folder in folders))
    busy = 0
    chances: list[chance.Chance] = []
    for seen in ask.everything():
        rest_on(seen)
        recordings = seen.runs
        if seen.broken:
            broken.append(seen)
        if seen.series.committed:
            kept[render.caption_of(recordings[0].interpreter)] += len(recordings)
            continue
        busy += bool(seen.series.failed_controls)
        chances += chance.of(seen.script.name, seen.promises, len(recordings))
        runs += len(recordings)
        promises += seen.promise_count - len(seen.broken)
        days |= {recording.date[:10] for recording in recordings}
        names[render.caption_of(recordings[0].interpreter)] += len(recordings)
    machine = ask.observation(scripts[0].name).runs[0]
    first, last = (f"{datetime.date.fromisoformat(day):%d %B %Y}" for day in (min(days), max(days)))
    rows = {
        "Programs": str(len(scripts)),
        "Runs, each a fresh process": str(runs),
        "Promises, kept in every run": str(promises),
        "Measurements given up, the machine being too busy": str(busy),
        "Chance that such a build turns red by luck alone": evidence.one_in(
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
    names: dict[str, list[str]] = {}
    for seen in broken:
        names.setdefault(seen.script.name, []).append(seen.interpreter)
    found = []
    for name, where in names.items():
        text = html.escape(name)
        if (uri := places.of_example(name)) is not None:
            text = f'<a href="{places.address(uri)}#{places.anchor(name)}">{text}</a>'
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
    scripts = ask.scripts()
    fragments.rest_on(*{script.path.parent for script in scripts})
    fragments.rest_on(*(script.path for script in scripts))
    promised = sum(len(ask.promised(script)) for script in scripts)
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
