"""An example on a page: its program, its log, its pictures, its evidence, and a figure in prose.

A broken promise becomes a warning, which fails a strict build, and a box on the page. In a build
for a reader (`cache.broken`) it is no warning: the box has the run below it.
"""

from __future__ import annotations

import functools
import html
from collections.abc import Callable, Mapping, Sequence
from typing import ParamSpec

from observed import ask
from observed.drawing import evidence, render
from observed.errors import FigureError
from observed.observation import Observation
from observed.pictures import spread, timeline, turns
from observed.recording import Recording
from observed.site import fragments, places
from observed.site.boxes import boxed

#: How the HTML of an example names it: what is shown is read from what was written.
SHOWN = 'data-example="{}"'
_P = ParamSpec("_P")


def showing(function: Callable[_P, str]) -> Callable[_P, str]:
    """Box what shows an example, and name it: figures below are of it, not of another.

    So they are where its place is taken by an error, or by why there is nothing to show.
    """
    shown = boxed(function)

    @functools.wraps(function)
    def named(*args: _P.args, **kwargs: _P.kwargs) -> str:
        tag, end, rest = shown(*args, **kwargs).partition(">")
        name = html.escape(str(args[0] if args else kwargs["name"]))
        return f"{tag} {SHOWN.format(name)}{end}{rest}"

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
        recording = seen.shown_run
        if seen.broken:
            parts.append(evidence.broken(seen))
            parts.append(evidence.log(seen, recording))
        elif seen.series.failed_controls:
            parts.append(evidence.too_busy(seen))
        else:
            parts.append(evidence.log(seen, recording, timeline=bool(recording.threads)))
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
    script, message = ask.message_when_broken(name)
    fragments.rest_on(*ask.files(script))
    return f'<pre class="message" tabindex="0">{html.escape(message)}</pre>'


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
