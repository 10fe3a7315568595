"""All measurements of a program as points on a scale: pictures of what it printed in brackets.

The program prints lines such as `fork: 1.21 ms (1.19 1.21 1.34)`: what was measured, its median,
the unit, and each measurement. Vega-Lite draws; the page's style sheet gives the colours.
"""

from __future__ import annotations

import html
import math
import re
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from observed.errors import FigureError
from observed.pictures import picture
from observed.recording import Recording

_LINE = re.compile(
    r"^(?P<name>.*?\S):? +[\d.]+ (?P<unit>ns|µs|us|ms|s|x) \((?P<values>[\d.]+(?: [\d.]+)+)\)"
)
_UNITS = {"us": "µs", "x": "times as fast"}
#: Pixels of the whole picture: a phone's page. Wider screens show it larger.
_WIDTH = 340
_ROW = 26
#: Above this ratio of the largest value to the smallest, the scale is a logarithm's.
_LOGARITHMIC = 20


@dataclass(frozen=True)
class Row:
    """One thing measured several times."""

    name: str
    unit: str
    values: tuple[float, ...]


def rows(recording: Recording) -> list[Row]:
    """Return what a run measured, in the order of its lines.

    Raises `FigureError` where it printed no such line, or lines in several units.
    """
    found = [
        Row(
            match["name"],
            _UNITS.get(match["unit"], match["unit"]),
            tuple(float(value) for value in match["values"].split()),
        )
        for line in recording.lines
        if (match := _LINE.match(line.plain))
    ]
    units = sorted({row.unit for row in found})
    if len(units) != 1:
        raise FigureError(
            f"examples/{recording.script}: expected lines such as `fork: 1.2 ms (1.2 1.1 1.4)`, "
            f"in one unit; found {units or 'none'}"
        )
    return found


def draw(runs: Sequence[Recording], captions: Sequence[str], name: str) -> str:
    """Return the measurements of several runs, on one scale, as HTML with a table.

    Args:
        runs: One run of the same script for each interpreter.
        captions: What to call each of them.
        name: What the ids of this drawing begin with, after their kind.
    """
    measured = [rows(run) for run in runs]
    everything = [value for found in measured for row in found for value in row.values]
    scale = _scale(min(everything), max(everything))
    parts: list[str] = []
    body: list[str] = []
    for number, (found, caption) in enumerate(zip(measured, captions, strict=True)):
        identity = f"spread-{name}-{number}"
        if len(runs) > 1:
            parts.append(f'<p class="head">{html.escape(caption)}</p>')
        parts.append(_picture(found, scale, identity, caption))
        for row in found:
            low, middle, high = (f"{f(row.values):.3g}" for f in (min, statistics.median, max))
            body.append(
                f"<tr><th scope='row'>{html.escape(row.name)}</th><td>{html.escape(caption)}</td>"
                f"<td>{low}</td><td>{middle}</td><td>{high}</td><td>{len(row.values)}</td></tr>"
            )
    heads = ["What", "On", f"Least, {measured[0][0].unit}", "Median", "Most", "Measured"]
    return (
        f'<div class="spread">{"".join(parts)}'
        f"{picture.legend({'point': 'one measurement', 'median': 'their median'})}"
        f"{picture.as_table(heads, body)}</div>"
    )


def _scale(low: float, high: float) -> dict[str, Any]:
    """Return Vega-Lite's scale for values from `low` to `high`."""
    if low > 0 and high / low > _LOGARITHMIC:
        powers = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
        return {"type": "log", "domain": [10.0 ** powers[0], 10.0 ** powers[-1]]}
    return {"type": "linear", "domain": [0, high], "nice": True}


def _picture(found: Sequence[Row], scale: dict[str, Any], identity: str, caption: str) -> str:
    """Return one run's measurements as SVG."""
    # Its engine takes a second to load: only where a picture is drawn anew.
    import vl_convert

    axis: dict[str, Any] = {"title": found[0].unit, "format": "~g", "tickCount": 5}
    if scale["type"] == "log":
        low, high = (round(math.log10(end)) for end in scale["domain"])
        axis["values"] = [10.0**power for power in range(low, high + 1)]
    points = [{"what": row.name, "value": value} for row in found for value in row.values]
    spec = {
        "width": _WIDTH,
        "height": _ROW * len(found) + 40,
        "autosize": {"type": "fit", "contains": "padding"},
        "padding": 2,
        "data": {"values": points},
        "encoding": {
            "y": {
                "field": "what",
                "type": "nominal",
                "sort": [row.name for row in found],
                "title": None,
            }
        },
        "layer": [
            {
                "mark": {"type": "point", "color": "var(--book-accent)", "size": 30},
                "encoding": {
                    "x": {"field": "value", "type": "quantitative", "scale": scale, "axis": axis}
                },
            },
            {
                "mark": {"type": "tick", "color": "var(--book-ink)", "thickness": 2, "size": 20},
                "encoding": {"x": {"field": "value", "aggregate": "median", "scale": scale}},
            },
        ],
        "config": {
            "aria": False,
            "background": None,
            "view": {"stroke": None},
            "axis": {
                "labelColor": "var(--book-ink)",
                "titleColor": "var(--book-soft)",
                "gridColor": "var(--book-line)",
                "domainColor": "var(--book-soft)",
                "tickColor": "var(--book-soft)",
                "labelFontSize": 11,
                "titleFontSize": 11,
                "titleFontWeight": "normal",
                "labelLimit": 160,
            },
        },
    }
    drawn: str = vl_convert.vegalite_to_svg(spec)
    # One picture with one description: its parts have no roles of their own.
    drawn = re.sub(r' (?:role|aria-[a-z]+)="[^"]*"', "", drawn)
    sentences = " ".join(
        f"{row.name}: {statistics.median(row.values):.3g} {row.unit} in the median of "
        f"{len(row.values)}, from {min(row.values):.3g} to {max(row.values):.3g}."
        for row in found
    )
    title = f"{len(found)} things measured, in {found[0].unit}; {caption}"
    return drawn.replace(">", f" {picture.described(identity, title, sentences)}", 1)
