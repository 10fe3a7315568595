"""How often each outcome came up, and what that tells."""

from __future__ import annotations

import pytest
from conftest import MakeScript

from observed import record
from observed.judging import chance, outcomes
from observed.site import examples as page
from observed.site import tally


@pytest.mark.parametrize(
    ("seen", "runs", "low", "high"),
    # Wilson's interval for 95 %, as tables of it have it.
    [
        (0, 100, 0.0, 0.0370),
        (50, 100, 0.4038, 0.5962),
        (5, 5, 0.5655, 1.0),
        (1, 10, 0.0179, 0.4042),
    ],
)
def test_intervals_are_wilsons(seen: int, runs: int, low: float, high: float) -> None:
    assert chance.interval(seen, runs) == pytest.approx((low, high), abs=1e-4)


@pytest.mark.parametrize(
    ("share", "runs", "at_least", "chance_of_missing"),
    [(0.5, 10, 1, 1 / 1024), (0.1, 20, 2, 0.3917), (1.0, 5, 1, 0.0), (0.0, 5, 1, 1.0)],
)
def test_the_chance_of_a_false_alarm(
    share: float, runs: int, at_least: int, chance_of_missing: float
) -> None:
    assert chance.missed(share, runs, at_least) == pytest.approx(chance_of_missing, abs=1e-4)


def test_what_is_noticed_is_what_one_interpreter_notices_at_least() -> None:
    here, there = (chance.Chance("c/a.py", name, "lost", 0.5, 20, 1) for name in ("3.9", "3.15"))
    other = chance.Chance("c/b.py", "3.15", "late", 0.5, 20, 1)
    assert here.missed == pytest.approx(0.5**20)
    # Lost, it is noticed each time; come down to a tenth, where no run of 20 shows it.
    assert chance.least_noticed([here, there, other], 0.0)[0] == 1
    share, name = chance.least_noticed([here, there, other], 0.1)
    assert share == pytest.approx(0.95**20)
    assert name == "c/b.py: late"
    share, _ = chance.least_noticed([here, there], 0.1)
    assert share == pytest.approx(1 - (1 - 0.95**20) ** 2)
    assert "came down to a tenth of its share, with one of 35.8%" in chance.luck([here, other])


# Every third run or so writes its lines the other way round.
RACY = "import os\nprint(*(('a', 'b') if os.urandom(1)[0] % 3 else ('b', 'a')), sep='\\n')\n"


def test_without_names_the_outcomes_are_the_distinct_logs(make_script: MakeScript) -> None:
    script = make_script(RACY, "runs = 40")
    runs = record.observe(script).series.recordings
    found = outcomes.seen(script.promises, runs)
    assert [outcome.name for outcome in found] == ["log A", "log B"]
    assert len(found[0].runs) >= len(found[1].runs)
    assert sorted(found[0].runs + found[1].runs) == list(range(40))
    assert outcomes.most_usual(script.promises, runs) == found[0].runs[0]


def test_numbers_do_not_make_another_log(make_script: MakeScript) -> None:
    script = make_script(
        "import os\nprint('process', os.getpid(), 'at', hex(id(os)))\n", "runs = 3"
    )
    [only] = outcomes.seen(script.promises, record.observe(script).series.recordings)
    assert only.name == "the same log"


def test_the_page_counts_states_the_chance_and_steps_through_runs(
    small_book: object, make_script: MakeScript
) -> None:
    make_script(
        RACY,
        "runs = 40\n[tool.observed.outcomes.'b first']\norder = ['^b', '^a']\n"
        "at_least = 1\nshare = 0.3\n"
        "[tool.observed.outcomes.'a first']\norder = ['^a', '^b']",
    )
    text = page.show("chapter/point.py", program=False)
    assert "Share of all runs, 95% interval" in text
    assert "tests ask for <em>b first</em> at least once in 40 runs" in text
    assert "comes up no more, all of them fail; where it comes up a tenth as often, 30%." in text
    steps = text.partition('<details class="runs">')[2]
    assert 3 <= steps.count("<li>") <= 6
    assert "b first" in steps
    assert "a first" in steps


def test_the_summary_says_what_luck_leaves_noticed(
    small_book: object, make_script: MakeScript
) -> None:
    make_script(
        RACY,
        "runs = 40\n[tool.observed.outcomes.'b first']\norder = ['^b', '^a']\n"
        "at_least = 1\nshare = 0.3",
    )
    text = tally.summary()
    assert "where a program has lost its race</th><td>100%</td>" in text
    assert "<td>30% or more (the least: chapter/point.py: b first)</td>" in text
