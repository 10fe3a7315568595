"""Who ran when, measured by the threads themselves: pictures of spans that a program printed.

The program prints lines such as `5.0 ms | A runs | 0.00-5.12 10.21-15.33`: the name of a
picture, a thread with what the spans are (`runs` or `waits`), and spans in milliseconds.
"""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from observed.errors import FigureError
from observed.pictures.picture import as_table, described, legend
from observed.pictures.timeline import AXIS, LANE, Lane, Segment, axis, duration, lane_picture
from observed.recording import Recording

_LINE = re.compile(
    r"^(?P<picture>[^|]+?) *\| (?P<name>[^|]+?) (?P<what>runs|waits) *\| "
    r"(?P<spans>(?:[\d.]+-[\d.]+ ?)+)$"
)
#: Pixels above each picture, for its name.
_HEAD = 26


def pictures(recording: Recording) -> dict[str, list[Lane]]:
    """Return the lanes of each picture that a run printed.

    Raises `FigureError` where it printed none.
    """
    found: dict[str, dict[str, Lane]] = {}
    for line in recording.lines:
        match = _LINE.match(line.plain)
        if match is None:
            continue
        lanes = found.setdefault(match["picture"], {})
        lane = lanes.setdefault(match["name"], Lane(match["name"], 0.0))
        for span in match["spans"].split():
            start, end = (float(x) for x in span.split("-"))
            lane.segments.append(Segment(start, end, "" if match["what"] == "runs" else "waits"))
            lane.end = end
    if not found:
        raise FigureError(
            f"examples/{recording.script}: expected lines such as "
            "`5 ms | A runs | 0.0-5.1 10.2-15.3`; found none"
        )
    return {picture: list(lanes.values()) for picture, lanes in found.items()}


def draw(runs: Sequence[Recording], captions: Sequence[str], name: str) -> str:
    """Return the pictures of several runs, one above the other, as HTML with a table.

    Args:
        runs: One run of the same script for each interpreter.
        captions: What to call each of them.
        name: What the ids of this drawing begin with, after their kind.
    """
    drawn: dict[str, list[tuple[str, list[Lane]]]] = {}
    for run, caption in zip(runs, captions, strict=True):
        for picture, lanes in pictures(run).items():
            drawn.setdefault(picture, []).append((caption, lanes))
    whole = max(lane.end for group in drawn.values() for _, lanes in group for lane in lanes)
    parts: list[str] = []
    rows: list[str] = []
    sentences: list[str] = []
    top = 0
    for picture, group in drawn.items():
        for caption, lanes in group:
            words = f"{picture}: {caption}"
            parts.append(f'<text class="head" x="0" y="{top + 16}">{html.escape(words)}</text>')
            top += _HEAD
            for lane in lanes:
                parts.append(lane_picture(lane, top, whole))
                top += LANE
                spans = [f"{s.start:g} to {s.end:g}" for s in lane.segments]
                what = lane.segments[0].what or "runs"
                longest = max(s.end - s.start for s in lane.segments)
                sentences.append(
                    f"{words}: {lane.name} {what} {len(spans)} times, at most {duration(longest)}."
                )
                rows.append(
                    f"<tr><td>{html.escape(words)}</td><th scope='row'>"
                    f"{html.escape(f'{lane.name}: {what}')}</th><td>{', '.join(spans)}</td></tr>"
                )
            parts.append(axis(whole, top))
            top += AXIS + 8
    title = f"Who ran when, over {duration(whole)}"
    return (
        '<div class="timeline turns">'
        f'<svg width="100%" height="{top}" '
        f"{described(f'turns-{name}', title, ' '.join(sentences))}"
        f"{''.join(parts)}</svg>"
        f"{legend({'runs': 'runs', 'waits': 'is due, and waits'})}"
        f"{as_table(['Picture', 'Thread', 'ms'], rows)}</div>"
    )
