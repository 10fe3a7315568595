"""Every example on every interpreter: a table for each chapter, a word or two for each run."""

from __future__ import annotations

import html
from collections.abc import Sequence
from itertools import groupby

from observed import ask
from observed.ask import Interpreters
from observed.drawing import render
from observed.errors import BrokenPromise
from observed.observation import Observation
from observed.scripts.script import Script
from observed.site import fragments, places
from observed.site.boxes import boxed
from observed.site.examples import rest_on

#: In front of what is not as on the interpreter that pages show first.
DIFFERS = "≠"
#: After what is a recording kept with the book.
KEPT = "†"


@boxed
def matrix() -> str:
    """Return what each example did on each interpreter, as HTML, with a legend above."""
    # Pages count by what they show, not by their files: they are saved all the time.
    return _matrix(places.homes(), _titles())


@fragments.keep
def _matrix(where: dict[str, str], titles: dict[str, str]) -> str:
    scripts = ask.scripts()
    # A folder changes when a script or a recording is added.
    folders = {script.path.parent for script in scripts}
    fragments.rest_on(*folders, *(folder / "recordings" for folder in folders))
    fragments.rest_on(*(script.path for script in scripts))
    found = ask.all_interpreters(scripts)
    order = list(titles)
    chapters = sorted(scripts, key=lambda script: order.index(_chapter(script)))
    tables = "".join(
        _table(titles[chapter], found, list(group), where)
        for chapter, group in groupby(chapters, _chapter)
    )
    return _legend(found) + tables


def _chapter(script: Script) -> str:
    return script.name.partition("/")[0]


def _titles() -> dict[str, str]:
    """Return the title of each chapter, in the order of the book."""
    found: dict[str, str] = {}
    for one in places.pages():
        # A chapter's first page has its title; a small chapter is one page.
        found.setdefault(one.folder or one.uri.removesuffix(".md"), one.title)
    return found | {name: name for name in ask.chapters() if name not in found}


def _legend(found: Interpreters) -> str:
    """Say what the signs mean, and which interpreters have no column."""
    default = found.first.name
    sentences = [
        f"{len(found.asked)} interpreters have a run here. What a page shows first is a run on "
        f"{html.escape(render.caption_of(found.first))}: the column {default}. A chapter's table "
        "has the columns on which its examples run."
    ]
    if found.absent:
        sentences.append(
            f"Not on the building machine, and without a recording: {', '.join(found.absent)}."
        )
    if found.here:
        sentences.append(f"On the machine, but no example asks for them: {', '.join(found.here)}.")
    signs = [
        (DIFFERS, f"not as in the column {default}: another end, or another promise"),
        (KEPT, "a recording kept with the book, not run by this build"),
        ("–", "the example runs on this interpreter, and there is no run of it"),
        ("·", "the example does not run on this interpreter; its page may say why"),
    ]
    rows = "".join(f"<li><b>{sign}</b> {html.escape(text)}</li>" for sign, text in signs)
    return f'<p>{" ".join(sentences)}</p><ul class="signs">{rows}</ul>'


def _table(
    title: str, found: Interpreters, scripts: Sequence[Script], where: dict[str, str]
) -> str:
    default = found.first.name
    asked = {name for script in scripts for name in ask.asked_of(script)} | {default}
    columns = tuple(name for name in found.asked if name in asked)
    heads = "".join(
        f'<th scope="col">{name}{"<br>shown first" if name == default else ""}</th>'
        for name in columns
    )
    rows = "".join(_row(script, columns, where.get(script.name, "")) for script in scripts)
    title = html.escape(title)
    return (
        f'<div class="scroll" tabindex="0" role="region" '
        f'aria-label="{title}: each example on each interpreter">'
        f'<table class="matrix"><caption>{title}</caption><thead><tr><th scope="col">Example</th>'
        f"{heads}</tr></thead><tbody>{rows}</tbody></table></div>"
    )


def _row(script: Script, columns: tuple[str, ...], place: str) -> str:
    try:
        return matrix_row(script.name, columns, place)
    except BrokenPromise:  # its own place says which, and fails the build
        fragments.rest_on(None)
        cell = f'<td colspan="{len(columns)}" class="differs">a promise is broken</td>'
        return f'<tr><th scope="row">{_link(script.name, place)}</th>{cell}</tr>'


def _link(name: str, place: str) -> str:
    """Return an example's point in words, linked to the page that shows it."""
    label = html.escape(name.rpartition("/")[2].removesuffix(".py").replace("_", " "))
    return f'<a href="{place}#{places.anchor(name)}">{label}</a>' if place else label


@fragments.keep
def matrix_row(name: str, columns: tuple[str, ...], place: str) -> str:
    """Return the row of one example: its link, and a cell for each interpreter."""
    example = ask.example(name)
    usual = example.first
    for one in (usual, *example.others):
        rest_on(one)
    fragments.rest_on(*example.absent.values())
    seen: dict[str, Observation | None] = {one.interpreter: one for one in (usual, *example.others)}
    seen |= dict.fromkeys(example.absent)
    words = _words([one for one in seen.values() if one is not None])
    cells = "".join(
        _cell(seen[column], usual, words) if column in seen else _NOT_ASKED for column in columns
    )
    return f'<tr><th scope="row">{_link(name, place)}</th>{cells}</tr>'


_NOT_ASKED = '<td>·<span class="unseen"> not asked</span></td>'


def _cell(observation: Observation | None, usual: Observation, words: dict[str, str]) -> str:
    if observation is None:
        return '<td>–<span class="unseen"> no run of it</span></td>'
    text = html.escape(words[observation.interpreter])
    if observation.series.committed:
        text += f' {KEPT}<span class="unseen"> kept recording</span>'
    if not observation.is_like(usual):
        return f'<td class="differs">{DIFFERS}<span class="unseen"> differs:</span> {text}</td>'
    return f"<td>{text}</td>"


def _words(found: Sequence[Observation]) -> dict[str, str]:
    """Return a word or two for each interpreter.

    The most usual outcome by its name; else the comparison that held here and is not asked
    of all; else how most runs ended.
    """
    shared = set.intersection(*(set(observation.promises.compare) for observation in found))
    words = {}
    for observation in found:
        own = [text for text in observation.promises.compare if text not in shared]
        if observation.broken:
            text = "a promise is broken"
        elif observation.series.failed_controls:
            text = "too busy"
        elif observation.promises.outcomes:
            text = _usual_outcome(observation)
        elif own and observation.usual_end == 0:
            text = own[0]
        else:
            end = observation.usual_end
            text = f"status {end}" if isinstance(end, int) else end
        words[observation.interpreter] = text
    return words


def _usual_outcome(observation: Observation) -> str:
    [(name, times)] = observation.ways.most_common(1)
    return name if times == len(observation.runs) else f"{name}, {times} of {len(observation.runs)}"
