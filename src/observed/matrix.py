"""Every example on every interpreter: a table for each chapter, a word or two for each run."""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Sequence
from itertools import groupby

import msgspec

from observed import book, fragments, interpreters, page, record, render
from observed.errors import BrokenPromise, InterpreterMissing
from observed.promises import Promises
from observed.record import Observation
from observed.script import Script, find_scripts

#: In front of what is not as on the interpreter that pages show first.
DIFFERS = "≠"
#: After what is a recording kept with the book.
KEPT = "†"


@page.boxed
def matrix() -> str:
    """Return what each example did on each interpreter, as HTML, with a legend above."""
    # Pages count by what they show, not by their files: they are saved all the time.
    return _matrix(*places_and_titles())


@fragments.keep
def _matrix(places: dict[str, str], titles: dict[str, str]) -> str:
    scripts = find_scripts(book.examples())
    # A folder changes when a script or a recording is added.
    folders = {script.path.parent for script in scripts}
    fragments.rest_on(*folders, *(folder / "recordings" for folder in folders))
    fragments.rest_on(*(script.path for script in scripts))
    default = interpreters.default().identity.name
    run = {name or default for _, name in record.wanted_for(scripts)}
    listed = list(dict.fromkeys([*interpreters.listed(), default, *sorted(run)]))
    columns = tuple(name for name in listed if name in run)
    order = list(titles)
    chapters = sorted(scripts, key=lambda script: order.index(_chapter(script)))
    tables = "".join(
        _table(titles[chapter], columns, default, list(group), places)
        for chapter, group in groupby(chapters, _chapter)
    )
    return _legend(columns, default, [name for name in listed if name not in run]) + tables


def _chapter(script: Script) -> str:
    return script.name.partition("/")[0]


def places_and_titles() -> tuple[dict[str, str], dict[str, str]]:
    """Return the page that shows each example, and the title of each chapter, in their order.

    An example that its own chapter does not show may be on another page.
    """
    docs = book.root() / "docs"
    config = book.root() / "mkdocs.yml"
    order = re.findall(r"(?m)^ *- (?:.+: )?([\w-]+)\.md *$", config.read_text(encoding="utf-8"))
    chapters = sorted(folder.name for folder in book.examples().iterdir() if folder.is_dir())
    places: dict[str, str] = {}
    titles: dict[str, str] = {}
    for name in dict.fromkeys([*order, *chapters]):
        path = docs / f"{name}.md"
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        title = re.search(r"(?m)^title: (.+)$", text)
        titles[name] = title[1] if title else name
        for shown in page.shown_on(text):
            if shown not in places or _is_in(shown, name):
                places[shown] = name
    return places, titles


def _is_in(example: str, chapter: str) -> bool:
    return example.startswith(f"{chapter}/")


def _legend(columns: Sequence[str], default: str, without: Sequence[str]) -> str:
    """Say what the signs mean, and which interpreters have no column."""
    identity = interpreters.default().identity
    here = [found.identity.name for found in interpreters.available(list(without))]
    absent = [name for name in without if name not in here]
    sentences = [
        f"{len(columns)} interpreters have a run here. What a page shows first is a run on "
        f"{html.escape(render.caption_of(identity))}: the column {default}. A chapter's table has "
        "the columns on which its examples run."
    ]
    if absent:
        sentences.append(
            f"Not on the building machine, and without a recording: {', '.join(absent)}."
        )
    if here:
        sentences.append(f"On the machine, but no example asks for them: {', '.join(here)}.")
    signs = [
        (DIFFERS, f"not as in the column {default}: another end, or another promise"),
        (KEPT, "a recording kept with the book, not run by this build"),
        ("–", "the example runs on this interpreter, and there is no run of it"),
        ("·", "the example does not run on this interpreter; its page may say why"),
    ]
    rows = "".join(f"<li><b>{sign}</b> {html.escape(text)}</li>" for sign, text in signs)
    return f'<p>{" ".join(sentences)}</p><ul class="signs">{rows}</ul>'


def _table(
    title: str,
    columns: tuple[str, ...],
    default: str,
    scripts: Sequence[Script],
    places: dict[str, str],
) -> str:
    asked = {name for script in scripts for name in record.names_for(script)}
    columns = tuple(name for name in columns if name in asked or name == default)
    heads = "".join(
        f'<th scope="col">{name}{"<br>shown first" if name == default else ""}</th>'
        for name in columns
    )
    rows = "".join(_row(script, columns, places.get(script.name, "")) for script in scripts)
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
    return f'<a href="{place}.html#{render.anchor(name)}">{label}</a>' if place else label


@fragments.keep
def matrix_row(name: str, columns: tuple[str, ...], place: str) -> str:
    """Return the row of one example: its link, and a cell for each interpreter."""
    usual = page.observation(name)
    script = usual.script
    seen: dict[str, Observation | None] = {usual.interpreter: usual}
    for other in record.names_for(script):
        if other in columns and other not in seen:
            try:
                seen[other] = page.observation(name, other)
            except InterpreterMissing:
                seen[other] = None
                fragments.rest_on(record.committed_path(script, other))
    found = [observation for observation in seen.values() if observation is not None]
    words = _words(found)
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
    if not _alike(observation, usual):
        return f'<td class="differs">{DIFFERS}<span class="unseen"> differs:</span> {text}</td>'
    return f"<td>{text}</td>"


def _words(found: Sequence[Observation]) -> dict[str, str]:
    """Return a word or two for each interpreter.

    The most usual outcome by its name; else the comparison that held here and is not asked
    of all; else how most runs ended.
    """
    shared = set.intersection(*(set(_promises(observation).compare) for observation in found))
    words = {}
    for observation in found:
        own = [text for text in _promises(observation).compare if text not in shared]
        if observation.broken:
            text = "a promise is broken"
        elif observation.series.failed_controls:
            text = "too busy"
        elif _promises(observation).outcomes:
            text = _usual_outcome(observation)
        elif own and _usual_end(observation) == 0:
            text = own[0]
        else:
            end = _usual_end(observation)
            text = f"status {end}" if isinstance(end, int) else end
        words[observation.interpreter] = text
    return words


def _promises(observation: Observation) -> Promises:
    return observation.promises


def _usual_outcome(observation: Observation) -> str:
    [(name, times)] = render.ways(observation).most_common(1)
    runs = len(observation.series.recordings)
    return name if times == runs else f"{name}, {times} of {runs}"


def _usual_end(observation: Observation) -> int | str:
    ends = Counter(recording.exit for recording in observation.series.recordings)
    return ends.most_common(1)[0][0]


def _alike(one: Observation, other: Observation) -> bool:
    """Tell whether two interpreters ended alike, and kept the same promises."""
    if one.broken or other.broken:
        return False
    if one.series.failed_controls or other.series.failed_controls:
        return True
    if _usual_end(one) != _usual_end(other):
        return False
    promised = [
        msgspec.structs.replace(_promises(observation), deadline=1.0, control=[])
        for observation in (one, other)
    ]
    if promised[0] != promised[1]:
        return False
    if not promised[0].outcomes:
        return True
    usual = [render.ways(observation).most_common(1)[0][0] for observation in (one, other)]
    return usual[0] == usual[1]
