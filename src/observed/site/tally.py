"""What was run for this book, and how many promises held: the counts of the first page."""

from __future__ import annotations

import datetime
import html
from collections import Counter
from collections.abc import Sequence

from observed import ask, book
from observed.drawing import evidence, render
from observed.judging import chance
from observed.observation import Observation
from observed.site import fragments, notebooks, places
from observed.site.boxes import boxed
from observed.site.examples import rest_on


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
        chances += chance.of(seen.script.name, seen.interpreter, seen.promises, len(recordings))
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
        **_noticed_rows(chances),
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


def _noticed_rows(chances: Sequence[chance.Chance]) -> dict[str, str]:
    """Return how likely a build notices that a race is lost, or came down to a tenth."""
    if not chances:
        return {}
    (none, _), (tenth, least) = (chance.least_noticed(chances, f) for f in chance.FALLEN)
    return {
        "Chance that it turns red where a program has lost its race": f"{none:.0%}",
        "The same where an outcome comes up in a tenth of the runs it did": (
            f"{tenth:.0%} or more (the least: {least})"
        ),
    }


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
