"""What other interpreters did: the table under an example, and every example on every one."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest
from conftest import MakeScript

from observed import record
from observed.drawing import evidence
from observed.errors import InterpreterMissing
from observed.observation import Example, Observation
from observed.recording import Line
from observed.running import interpreters
from observed.site import examples as page
from observed.site import matrix

DEFAULT = interpreters.default().identity.name


def pretend(observation: Observation, name: str, **changes: object) -> Observation:
    """Return an observation as if another interpreter had made it."""
    recordings = [
        msgspec.structs.replace(
            recording,
            interpreter=msgspec.structs.replace(
                recording.interpreter, name=name, version=f"{name}.1", gil=not name.endswith("t")
            ),
            **changes,
        )
        for recording in observation.series.recordings
    ]
    series = msgspec.structs.replace(observation.series, recordings=recordings)
    return Observation(observation.script, name, series, [], ran=False)


def kept(observation: Observation) -> Observation:
    """Return an observation as if it were a committed recording."""
    series = msgspec.structs.replace(observation.series, committed=True)
    return Observation(observation.script, observation.interpreter, series, [], ran=False)


def rows(table: str) -> list[str]:
    return re.findall(r'<tr><th scope="row">.*?</tr>', table)


def test_interpreters_that_did_the_same_share_a_row_and_a_log(make_script: MakeScript) -> None:
    seen = record.observe(make_script("print(1)\n"))
    others = [pretend(seen, name) for name in ("3.98", "3.99", "3.99t")]
    table = evidence.elsewhere(Example(seen, tuple(others)))
    [row] = rows(table)
    family = seen.series.recordings[0].interpreter.implementation
    assert f"{family} 3.98.1, 3.99.1, GIL on; {family} 3.99t.1, GIL off" in row
    assert row.count("<details") == 1
    assert f"<summary>The log of {family} 3.98.1</summary>" in row


def test_what_differs_has_its_own_row(make_script: MakeScript) -> None:
    seen = record.observe(make_script("print(1)\n"))
    others = [pretend(seen, "3.97"), pretend(seen, "3.98", status=1), pretend(seen, "3.99")]
    one, two = rows(evidence.elsewhere(Example(seen, tuple(others))))
    assert "3.97.1, 3.99.1" in one and "exit status 0" in one
    assert "3.98.1" in two and "exit status 1" in two and "Its log" in two


def test_other_figures_are_another_row(make_script: MakeScript) -> None:
    script = make_script("print('x 1')\n", "lines = ['x (?P<x>.)']\ncompare = ['x < 3']")
    seen = record.observe(script)
    others = [pretend(seen, "3.98"), pretend(seen, "3.99", lines=[Line(0, "out", "x 2\n")])]
    assert len(rows(evidence.elsewhere(Example(seen, tuple(others))))) == 2


def test_committed_recordings_say_so_and_stay_apart(make_script: MakeScript) -> None:
    seen = record.observe(make_script("print(1)\n"))
    others = [
        pretend(seen, "3.97"),
        kept(pretend(seen, "3.98")),
        kept(pretend(seen, "3.99")),
        kept(pretend(seen, "3.99t", date="2020-01-02T03:04:05+00:00")),
    ]
    here, together, older = rows(evidence.elsewhere(Example(seen, tuple(others))))
    assert "kept with the book" not in here
    assert "3.98.1, 3.99.1" in together and "kept with the book" in together
    assert "kept with the book: 2 January 2020" in older


@pytest.fixture
def two_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OBSERVED_INTERPRETERS", f"3.98 {DEFAULT} 3.99")


def keep(script_of: Observation, name: str, **changes: object) -> None:
    """Commit a recording of an interpreter that is nowhere."""
    record.commit(pretend(script_of, name, **changes))


def test_the_matrix_has_a_row_for_each_example_and_a_column_for_each_interpreter(
    small_book: Path, make_script: MakeScript, two_columns: None
) -> None:
    (small_book / "docs" / "chapter.md").write_text(
        "---\ntitle: A chapter\n---\n\n"
        '```python exec="on"\nprint(show("chapter/one_point.py"))\n```\n'
    )
    asked = 'interpreters = ["3.98"]'
    keep(record.observe(make_script("print(1)\n", asked, "chapter/one_point.py")), "3.98")
    make_script("print(2)\n", 'interpreters = ["3.98"]', "chapter/without_a_run.py")
    make_script("print(3)\n", "", "chapter/not_asked.py")
    text = matrix.matrix()
    assert "<caption>A chapter</caption>" in text
    assert re.findall(r'<th scope="col">([^< ]+)', text) == ["Example", "3.98", DEFAULT]
    assert "without a recording: 3.99." in text
    not_asked, one, without = rows(text)
    assert '<a href="chapter.html#example-one_point">one point</a>' in one
    assert re.search(r"<td>status 0 †<span[^>]*> kept recording</span></td><td>status 0</td>", one)
    assert "<td>·<span" in not_asked and "not asked" in not_asked
    assert "<td>–<span" in without and "no run of it" in without
    assert matrix.DIFFERS not in one + not_asked + without


def test_an_example_that_could_differ_runs_everywhere(
    make_script: MakeScript, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OBSERVED_INTERPRETERS", "3.97 3.98 3.99")
    monkeypatch.setenv("OBSERVED_EVERYWHERE", "3.98 3.99")
    assert record.names_for(make_script("print(1)\n", "interpreters = ['3.97']")) == [
        *("3.97", "3.98", "3.99")
    ]
    assert record.names_for(make_script("print(1)\n", "alone = true")) == []
    assert record.names_for(make_script("print(1)\n", "without.'<3.99' = 'why'")) == ["3.99"]


def test_an_interpreter_on_which_an_example_does_not_run_is_given_its_reason(
    small_book: Path, make_script: MakeScript
) -> None:
    make_script("print(1)\n", "without.'<3.2' = 'no such <module>'")
    text = page.show("chapter/point.py")
    assert "CPython before 3.2</th><td>Not run: no such &lt;module&gt;" in text


def test_what_the_default_cannot_run_is_shown_first_from_another(
    small_book: Path, make_script: MakeScript, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OBSERVED_INTERPRETERS", "3.98")
    script = make_script("print(0)\n", "interpreters = ['3.98']", "chapter/kept.py")
    keep(record.observe(script), "3.98")
    script = make_script(
        "print(1)\n", f"without.'{DEFAULT}' = 'why'\ninterpreters = ['3.98']", "chapter/kept.py"
    )
    with pytest.raises(InterpreterMissing, match="no interpreter that it runs on"):
        record.observe(script)
    path = record.committed_path(script, "3.98")
    kept = msgspec.json.decode(path.read_bytes(), type=record.Committed)
    path.write_bytes(msgspec.json.encode(record.Committed(record._digest(script), kept.series)))
    assert "a recording kept with the book" in page.show("chapter/kept.py")


def test_the_matrix_marks_what_differs(
    small_book: Path, make_script: MakeScript, two_columns: None
) -> None:
    ends = make_script(
        "print(1)\n", 'interpreters = ["3.98"]\n[tool.observed.on."3.98"]\nexit = 3', "c/ends.py"
    )
    keep(record.observe(ends), "3.98", status=3)
    compares = make_script(
        "print('x 1')\n",
        "lines = ['x (?P<x>.)']\ncompare = ['x < 2', 'x > 0']\ninterpreters = [\"3.98\"]\n"
        "[tool.observed.on.\"3.98\"]\ncompare = ['x > 0', 'x == 2']",
        "c/compares.py",
    )
    keep(record.observe(compares), "3.98", lines=[Line(0, "out", "x 2\n")])
    names = make_script(
        "print('a')\n",
        'runs = 2\ninterpreters = ["3.98"]\n[tool.observed.outcomes.first]\nlines = ["a"]\n'
        '[tool.observed.outcomes.second]\nlines = ["b"]',
        "c/names.py",
    )
    seen = record.observe(names)
    keep(seen, "3.98", lines=[Line(0, "out", "b\n")])
    compared, ended, named = rows(matrix.matrix())
    cell = '<td class="differs">≠<span class="unseen"> differs:</span> '
    assert f"{cell}x == 2 †" in compared and "<td>x &lt; 2</td>" in compared
    assert f"{cell}status 3 †" in ended and "<td>status 0</td>" in ended
    assert f"{cell}second †" in named and "<td>first</td>" in named


def test_the_matrix_can_be_scrolled_by_keyboard(
    small_book: Path, make_script: MakeScript, two_columns: None
) -> None:
    make_script("print(1)\n")
    assert re.search(
        r'<div class="scroll" tabindex="0" role="region"[^>]* aria-label="chapter: each example',
        matrix.matrix(),
    )


def test_a_broken_promise_costs_the_matrix_one_row(
    small_book: Path, make_script: MakeScript, two_columns: None
) -> None:
    make_script("print(1)\n", "lines = ['2']", "c/broken.py")
    make_script("print(1)\n", "", "c/sound.py")
    broken, sound = rows(matrix.matrix())
    assert "a promise is broken" in broken and "status 0" in sound
    make_script("print(2)\n", "lines = ['2']", "c/broken.py")
    assert "a promise is broken" not in matrix.matrix()


def test_an_interpreter_that_compares_nothing_needs_no_figure(make_script: MakeScript) -> None:
    seen = record.observe(
        make_script(
            "print('b')\n", "compare = []\n[tool.observed.figures]\nx = 'at(\"a\")'", "c/none.py"
        )
    )
    assert "exit status 0" in evidence.elsewhere(Example(seen, (seen,)))
