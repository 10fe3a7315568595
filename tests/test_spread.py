"""Pictures of measurements: what is read from a program's lines, and what stands in the SVG."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from conftest import MakeScript

from observed.errors import FigureError
from observed.pictures import spread
from observed.recording import Recording
from observed.running import interpreters
from observed.running.run import run

Printed = Callable[..., Recording]


@pytest.fixture
def printed(make_script: MakeScript) -> Printed:
    """Return what runs a program that prints lines."""

    def run_it(*lines: str) -> Recording:
        return run(make_script(f"print({chr(10).join(lines)!r})"), interpreters.default())

    return run_it


def test_lines_become_rows_and_other_lines_are_left_alone(printed: Printed) -> None:
    found = spread.rows(printed("late by:", "a thread:  1.5 us (1.0 1.5 9.0)", "12 ms (no)"))
    assert found == [spread.Row("a thread", "µs", (1.0, 1.5, 9.0))]


@pytest.mark.parametrize(
    ("lines", "said"), [((), "found none"), (("a: 1 ms (1 1)", "b: 1 s (1 1)"), "'ms', 's'")]
)
def test_no_measurements_or_mixed_units_are_an_error(
    printed: Printed, lines: tuple[str, ...], said: str
) -> None:
    with pytest.raises(FigureError, match=re.escape(said)):
        spread.rows(printed(*lines))


def test_every_measurement_is_a_point_and_the_table_says_it_in_words(printed: Printed) -> None:
    drawn = spread.draw([printed("fork: 2 ms (1 2 4)", "spawn: 60 ms (60 61)")], ["3.11"], "a/b.py")
    svg = drawn[drawn.index("<svg") : drawn.index("</svg>")]
    assert svg.count('stroke="var(--book-accent)"') == 5
    assert svg.count('fill="var(--book-ink)"') >= 2
    assert "fork: 2 ms in the median of 3, from 1 to 4." in svg
    assert "<td>1</td><td>2</td><td>4</td><td>3</td>" in drawn
    assert svg.count("role=") == svg.count("aria-labelledby=") == 1
    assert "style=" not in drawn, "a strict Content-Security-Policy forbids it"


def test_runs_share_one_scale_so_that_they_can_be_compared(printed: Printed) -> None:
    def ticks(*runs: Recording) -> list[list[str]]:
        drawn = spread.draw(runs, [str(n) for n in range(len(runs))], "a/b.py")
        return [re.findall(r"<text[^>]*>(\d[^<]*)</text>", svg) for svg in drawn.split("<svg")[1:]]

    low, high = printed("a: 1 s (1 1)"), printed("a: 8 s (8 8)")
    together = ticks(low, high)
    assert together[0] == together[1] == ticks(high)[0]
    assert ticks(low)[0] != ticks(high)[0]


@pytest.mark.parametrize(("high", "kind"), [(10, "linear"), (1000, "log")])
def test_a_wide_range_is_drawn_on_a_logarithmic_scale(high: float, kind: str) -> None:
    assert spread._scale(1, high)["type"] == kind
