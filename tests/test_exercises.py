"""Exercises: their choices are run and judged, and the page shows what became of each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest
from conftest import READER, ROOT, MakeScript, mkdocs, observed

from observed import cache, page, record
from observed.drawing import exercises as drawn
from observed.errors import ScriptError
from observed.recording import Line
from observed.scripts.script import what_runs
from observed.site import fragments

if TYPE_CHECKING:
    from playwright.sync_api import Browser
    from playwright.sync_api import Page as Tab

PROGRAM = "lost = 3\nprint('lost', lost)\n"
CONDITION = "lines = ['^lost (?P<lost>\\d+)$']\n[tool.observed.exercise]\ncompare = ['lost == 0']\n"


def choice(says: str, edits: str, right: str, because: str = "It is `so`.") -> str:
    return (
        f"[[tool.observed.exercise.choices]]\nsays = '{says}'\nedits = {edits}\n"
        f"right = {right}\nbecause = '{because}'\n"
    )


RIGHT = choice("`lost` is none", "[['3', '0']]", "true")
WRONG = choice("fewer <lost>", "[['3', '2']]", "false")
CRASH = choice("another name", "[['lost = 3', 'lots = 3']]", "false")


@pytest.mark.parametrize(
    ("exercise", "said"),
    [
        (CONDITION + RIGHT, "exercise: expected two choices or more; found 1"),
        (CONDITION, "exercise: expected two choices or more; found 0"),
        (CONDITION + WRONG + CRASH, "exercise: expected a right choice among 2; found none"),
        (
            CONDITION + RIGHT + choice("x", "[['lost = 3', 'lost = 0']]", "true"),
            "exercise: expected a wrong choice among 2; found none",
        ),
        (
            CONDITION + RIGHT + choice("x", "[['4', '0']]", "false"),
            "exercise: choice 2: edits: expected '4' in the program; found it nowhere",
        ),
        (
            CONDITION + RIGHT + choice("x", "[['3', '3']]", "false"),
            "exercise: choice 2: edits: expected another text in place of '3'",
        ),
        (
            CONDITION + RIGHT + choice("x", "[['3', '0']]", "false"),
            "exercise: choice 2: expected another program than choice 1's",
        ),
        (
            CONDITION + RIGHT + choice("x", "[['3', '(']]", "false"),
            "exercise: choice 2: edits: expected a program that compiles",
        ),
        (CONDITION + RIGHT + choice(" ", "[]", "false"), "exercise: choice 2: says: expected a se"),
        (
            CONDITION + "linse = ['x']\n" + RIGHT + WRONG,
            "unknown key 'linse'; did you mean 'lines'",
        ),
        (CONDITION + RIGHT + WRONG + "edit = []\n", "unknown key 'edit'; did you mean 'edits'"),
        (CONDITION + RIGHT + WRONG.replace("because", "# "), "expected `because`; found none"),
        (
            CONDITION.replace("lost == 0", "lots == 0") + RIGHT + WRONG,
            "exercise: compare: lots == 0: no figure 'lots'",
        ),
        (CONDITION + "never = ['(']\n" + RIGHT + WRONG, "exercise: never: '(' is no pattern"),
        (CONDITION + "order = ['a']\n" + RIGHT + WRONG, "exercise: order: expected two patterns"),
        (CONDITION + "since = '3'\n" + RIGHT + WRONG, "exercise: since: expected a version such"),
    ],
)
def test_a_slip_in_an_exercise_is_one_message(
    make_script: MakeScript, exercise: str, said: str
) -> None:
    with pytest.raises(ScriptError) as error:
        make_script(PROGRAM, exercise)
    first, repeat = str(error.value).splitlines()
    assert first.startswith("examples/chapter/point.py: ")
    assert said in first
    assert repeat == "  repeat: ./nox -s run -- examples/chapter/point.py"


def test_a_choice_is_judged_by_its_runs(small_book: Path, make_script: MakeScript) -> None:
    make_script(PROGRAM, CONDITION + RIGHT + WRONG + CRASH)
    recorded = observed(small_book, "record")
    assert recorded.returncode == 0, recorded.stderr
    lines = [line.partition(",")[2] for line in recorded.stdout.splitlines() if "choice " in line]
    assert [re.sub(r" on \S+", "", line) for line in sorted(lines)] == [
        " choice 1, 5 runs, mends it",
        " choice 2, 5 runs, does not",
        " choice 3, 5 runs, does not",
    ]
    # They are kept, and shown.
    assert "0 examples and choices ran, 4 kept" in observed(small_book, "record").stdout
    text = page.choose("chapter/point.py", "Which?")
    assert "mends it: held in 5 of 5 runs" in text
    assert "does not: failed in 5 of 5 runs" in text
    assert "<code>lost 0</code>, exit status 0" in text
    assert "<code>NameError: name &#x27;lost&#x27; is not defined" in text
    assert "<label data-said" in text and "fewer &lt;lost&gt;</label>" in text
    assert "It is <code>so</code>." in text
    assert "<del>- lost = 3</del>\n<ins>+ lost = 0</ins>" in text
    run = observed(small_book, "run", "chapter/point.py", "--choices")
    assert run.returncode == 0, run.stderr
    assert run.stdout.count("point.py, choice ") == 3
    assert " out | lost 2" in run.stdout


@pytest.mark.parametrize(
    ("choices", "said"),
    [
        (
            RIGHT.replace("true", "false") + WRONG.replace("false", "true"),
            (
                "choice 1, which is to be wrong: expected a run that fails; found: every condition "
                "held in each of 5 runs",
                "choice 2, which is to be right: expected compare: lost == 0; found: lost = 2",
            ),
        ),
        (
            CRASH.replace("false", "true") + WRONG,
            ("choice 1, which is to be right: expected exit = 0; found: exit status 1",),
        ),
    ],
)
def test_a_choice_that_is_not_what_it_is_said_to_be_is_a_broken_promise(
    small_book: Path, make_script: MakeScript, choices: str, said: tuple[str, ...]
) -> None:
    make_script(PROGRAM, CONDITION + choices)
    recorded = observed(small_book, "record")
    assert recorded.returncode == 1
    (small_book / "docs" / "index.md").write_text(
        '# Small\n\n```python exec="on" html="on"\nfrom observed.page import choose\n'
        'print(choose("chapter/point.py", "Which?"))\n```\n'
    )
    built = mkdocs(small_book)
    assert built.returncode == 1
    for words in said:
        for text in (recorded.stderr, built.stderr):
            assert f"examples/chapter/point.py, {words}" in text
            assert "repeat: ./nox -s run -- examples/chapter/point.py --choices" in text
    assert observed(small_book, "record", **READER).returncode == 0
    shown = mkdocs(small_book, **READER)
    assert shown.returncode == 0, shown.stderr
    named = observed(small_book, "broken", **READER)
    assert named.returncode == 1
    assert all(f"examples/chapter/point.py, {words}" in named.stdout for words in said)
    assert said[0].partition(";")[0] in (small_book / "site" / "index.html").read_text()


def test_an_exercise_about_a_newer_python_than_any_here_is_said_to_be_left_out(
    small_book: Path, make_script: MakeScript
) -> None:
    # Its choices would be no choices here: both are right.
    make_script(PROGRAM, CONDITION + "since = '3.99'\n" + RIGHT + WRONG.replace("'2'", "'0 '"))
    recorded = observed(small_book, "record")
    assert (recorded.returncode, recorded.stdout.count("choice 1")) == (0, 0), recorded.stderr
    text = page.choose("chapter/point.py", "Which <one>?")
    assert "An exercise is left out here: <em>Which &lt;one&gt;?</em>" in text
    assert "about Python 3.99 and later" in text
    nowhere = "without = { '<9' = 'it is about a newer Python' }\n"  # nor does its script run here
    make_script(PROGRAM, nowhere + CONDITION + "since = '3.98'\n" + RIGHT + WRONG)
    assert "about Python 3.98 and later" in page.choose("chapter/point.py", "Which <one>?")
    make_script(PROGRAM, CONDITION + "since = '3.8'\n" + RIGHT + WRONG)
    assert "mends it" in page.choose("chapter/point.py", "Which <one>?")


def test_an_exercise_leaves_the_runs_of_its_script_as_they_are(make_script: MakeScript) -> None:
    lines = "lines = ['^lost (?P<lost>\\d+)$']"
    before = make_script(PROGRAM, lines)
    after = make_script(PROGRAM, CONDITION + RIGHT + WRONG)
    assert what_runs(before.text) == what_runs(after.text)
    assert before.program == after.program


def test_a_hang_is_an_end_that_can_be_asked_for(small_book: Path, make_script: MakeScript) -> None:
    make_script(
        "import time\ntime.sleep(30)\n",
        "deadline = 0.5\nexit = 'deadline'\n[tool.observed.exercise]\nexit = 0\n"
        + choice("shorter", "[['30', '0']]", "true")
        + choice("longer", "[['30', '40']]", "false"),
    )
    text = page.choose("chapter/point.py", "Which?", program=False)
    assert "does not: failed in 5 of 5 runs" in text
    assert "still running after 0.5 s; ended by the book" in text
    assert 'class="filename"' not in text


def test_a_choice_is_made_anew_when_its_script_changes(
    small_book: Path, make_script: MakeScript
) -> None:
    make_script(PROGRAM, CONDITION + RIGHT + WRONG)
    first = page.choose("chapter/point.py", "Which?")
    assert page.choose("chapter/point.py", "Which?") == first
    script = make_script(PROGRAM, CONDITION + RIGHT.replace("none", "nothing") + WRONG)
    assert "<code>lost</code> is nothing" in page.choose("chapter/point.py", "Which?")
    # And when its runs do.
    [one, _] = record.choices(script)
    kept = cache.of_book().path(cache.key(one, record.interpreter_for(one)))
    assert str(kept) in str(fragments.of_book().used)
    assert len(list(kept.parent.glob("*.json"))) == 2


OUTCOMES = (
    "runs = 6\n[tool.observed.outcomes.'was <odd>']\nlines = ['odd']\n"
    "[tool.observed.outcomes.even]\nlines = ['even']\n"
    "[tool.observed.outcomes.never]\nlines = ['never']\n"
)


def test_a_prediction_is_answered_by_how_often_each_outcome_came(
    small_book: Path, make_script: MakeScript
) -> None:
    make_script("print('even')\n", OUTCOMES)
    text = page.predict("chapter/point.py", "How, `x`?", hint="H<", answer="Because `it` is.")
    labels = re.findall(r'<label data-said="([^"]*)">(.*?)</label>', text)
    assert labels == [
        ("not right: it came in 0 of 6 runs, not most often", "was &lt;odd&gt;"),
        ("right: it came most often, in 6 of 6 runs", "even"),
        ("not right: it came in 0 of 6 runs, not most often", "never"),
    ]
    assert "<em>even</em> came most often, in 6 of 6 runs." in text
    assert "<legend>How, <code>x</code>?</legend>" in text
    assert "<p>H&lt;</p>" in text and "Because <code>it</code> is." in text
    assert '<rect class="seen" width="100.0"' in text
    assert "anything else" not in text and "data-example" not in text


def test_what_came_equally_often_is_said_so(small_book: Path, make_script: MakeScript) -> None:
    """And what no outcome has a name for is counted too."""
    count = small_book / "count"
    count.write_text("")
    script = make_script("print('x')\n", OUTCOMES)
    [seen] = record.observe_all([(script, None)], cache=cache.of_book())
    for texts, said in (
        (
            ["odd", "even"] * 3,
            "<em>was &lt;odd&gt;</em> and <em>even</em> came equally often, in 3",
        ),
        (["odd"] + ["else"] * 5, "<em>anything else</em> came most often, in 5 of 6 runs"),
    ):
        runs = [
            msgspec.structs.replace(run, lines=[Line(1, "out", text)])
            for run, text in zip(seen.runs, texts, strict=True)
        ]
        series = msgspec.structs.replace(seen.series, recordings=runs)
        text = drawn.predict(replace(seen, series=series), "How?", "", "So.")
        assert said in text
        assert ("anything else</td>\n<td>5 of 6" in text) == ("else" in texts)


def test_a_prediction_needs_outcomes(
    small_book: Path, make_script: MakeScript, caplog: pytest.LogCaptureFixture
) -> None:
    make_script("print('even')\n")
    text = page.predict("chapter/point.py", "How?", answer="So.")
    assert 'class="broken"' in text
    assert "expected two outcomes or more" in caplog.text
    assert "expected [tool.observed.exercise]; found none" in page.choose("chapter/point.py", "Q?")


def test_a_figure_is_of_the_example_above_an_exercise(
    small_book: Path, make_script: MakeScript
) -> None:
    lines = "lines = ['^lost (?P<lost>\\d+)$']"
    make_script("print('lost 7')\n", lines, "chapter/above.py")
    make_script(PROGRAM, CONDITION + RIGHT + WRONG)
    (small_book / "docs" / "index.md").write_text(
        '# Small\n\n```python exec="on" html="on"\nfrom observed.page import show, choose\n'
        'print(show("chapter/above.py"))\nprint(choose("chapter/point.py", "Which?"))\n```\n\n'
        "It is «lost».\n"
    )
    built = mkdocs(small_book)
    assert built.returncode == 0, built.stderr
    text = (small_book / "site" / "index.html").read_text()
    assert ">7</data>." in text
    assert text.count('id="example-point"') == 1


def test_search_reads_an_exercise_word_by_word(small_book: Path, make_script: MakeScript) -> None:
    make_script("print('even')\n", OUTCOMES)
    text = page.predict("chapter/point.py", "How?", hint="Look.", answer="So.")
    words = re.sub("<[^>]*>", "", text).split()
    assert {"How?", "even", "Hint", "Answer", "Outcome", "never"} <= set(words)


@pytest.fixture
def exercises(small_book: Path, make_script: MakeScript) -> Path:
    """Build a page with two exercises, with the book's own script; return the page."""
    make_script("print('even')\n", OUTCOMES, "chapter/how.py")
    make_script(PROGRAM, CONDITION + RIGHT + WRONG)
    (small_book / "docs" / "index.md").write_text(
        '# Small\n\n```python exec="on" html="on"\nfrom observed.page import choose, predict\n'
        'print(predict("chapter/how.py", "How?", hint="Look.", answer="So it is."))\n'
        'print(choose("chapter/point.py", "Which?"))\n```\n'
    )
    assert mkdocs(small_book).returncode == 0
    site = small_book / "site"
    text = (site / "index.html").read_text()
    body = text[text.index("<section") : text.rindex("</section>") + 10]
    for name in ("book.js", "book.css"):
        (site / name).write_bytes((ROOT / "docs" / "assets" / name).read_bytes())
    (site / "index.html").write_text(
        f'<!doctype html><html lang="en"><meta charset="utf-8"><link rel="stylesheet" '
        f'href="book.css"><title>x</title><input id="__search" type="checkbox"><main><article '
        f'class="md-typeset">{body}</article></main><script src="book.js"></script></html>'
    )
    return site / "index.html"


@pytest.fixture
def tab(exercises: Path, browser: Browser) -> Iterator[Tab]:
    """Open the page from its folder, as a reader without a server does."""
    context = browser.new_context()
    tab = context.new_page()
    tab.goto(exercises.as_uri())
    yield tab
    context.close()


def test_a_choice_is_checked_kept_and_forgotten(tab: Tab) -> None:
    assert tab.get_by_text("0 of 2 answered on this page").is_visible()
    assert not tab.get_by_text("So it is.").is_visible()
    tab.get_by_role("button", name="Check my choice").first.click()
    assert tab.get_by_text("Choose one first.").is_visible()
    tab.get_by_label("even").check()
    tab.get_by_role("button", name="Check my choice").first.click()
    assert tab.get_by_text("You chose “even”: right: it came most often").is_visible()
    assert tab.get_by_text("So it is.").is_visible()
    tab.reload()
    assert tab.get_by_label("even").is_checked()
    assert tab.get_by_text("So it is.").is_visible()
    assert tab.get_by_text("1 of 2 answered on this page").is_visible()
    tab.get_by_role("button", name="Forget my answers").click()
    assert not tab.get_by_label("even").is_checked()
    assert not tab.get_by_text("So it is.").is_visible()
    tab.reload()
    assert tab.get_by_text("0 of 2 answered on this page").is_visible()


def test_the_keyboard_alone_does_it(tab: Tab) -> None:
    tab.get_by_label("lost is none").focus()
    tab.keyboard.press("ArrowDown")
    assert tab.get_by_label("fewer <lost>").is_checked()
    tab.keyboard.press("Enter")
    chosen = tab.get_by_text("You chose “fewer <lost>”: not right: it failed in 5 of 5 runs.")
    assert chosen.is_visible()
    assert chosen.get_attribute("aria-live") == "polite"
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.textContent") == "Check my choice"
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.textContent") == "Answer"


def test_without_a_script_it_is_text_that_opens(exercises: Path, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(exercises.as_uri())
    assert tab.locator("input:visible, button:visible").count() == 1  # the search's own
    assert tab.locator(".choices > li").count() == 5
    tab.get_by_text("Hint").click()
    assert tab.get_by_text("Look.").is_visible()
    tab.get_by_text("Answer").nth(1).click()
    assert tab.get_by_text("mends it: held in 5 of 5 runs").is_visible()
    context.close()


def test_a_page_that_may_keep_nothing_works(tab: Tab) -> None:
    tab.evaluate("Object.defineProperty(window, 'localStorage', {get() { throw Error('no') }})")
    tab.get_by_label("even").check()
    tab.get_by_role("button", name="Check my choice").first.click()
    assert tab.get_by_text("So it is.").is_visible()
