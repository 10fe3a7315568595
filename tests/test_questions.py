"""Each page names the questions that it answers, in a reader's words; search is handed them."""

from __future__ import annotations

import json
import logging
from pathlib import Path

import pytest

from observed import book
from observed.errors import PageError
from observed.site import front_matter, questions

DOCS = book.root() / "docs"
#: They list what other pages say.
LISTS = ("glossary.md", "names.md", "questions.md", "the-notes-corrected.md")
PAGES = [
    path.relative_to(DOCS).as_posix()
    for path in sorted([*DOCS.rglob("*.md"), *DOCS.glob("labs/*.ipynb")])
    if path.name not in LISTS
]


@pytest.mark.parametrize("name", PAGES)
def test_a_page_names_the_questions_that_it_answers(name: str) -> None:
    asked = front_matter.questions(front_matter.read(DOCS / name), name)
    assert [each for several in asked.values() for each in several], (
        f"docs/{name}: expected in its front matter `questions`, in a reader's words"
    )


def test_no_question_is_asked_twice() -> None:
    """Search shows one section first: a question has one home."""
    found: dict[str, str] = {}
    for name in PAGES:
        for asked in front_matter.questions(front_matter.read(DOCS / name), name).values():
            for question in asked:
                assert question not in found, f"{question}: {name} and {found[question]}"
                found[question] = name


@pytest.mark.parametrize("asked", ["one text", {"anchor": "one text"}, [{"RuntimeError": "it"}]])
def test_questions_that_are_no_lists_are_told(asked: object) -> None:
    with pytest.raises(PageError, match=r"docs/a\.md: questions: expected a list"):
        front_matter.questions({"questions": asked}, "a.md")


PAGE = (
    '<h1 id="a">A</h1><h2 id="first">F</h2><figure id="example-x"></figure><h2 id="second">S</h2>'
)


def test_a_question_is_handed_to_the_section_that_holds_its_anchor(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    meta = {"questions": {"": ["why"], "example-x": ["how"], "second": ["when"]}}
    questions.note(PAGE, meta, "a.md", "a.html")
    index = tmp_path / "search" / "search_index.json"
    index.parent.mkdir()
    places = ("a.html", "a.html#first", "a.html#second")
    index.write_text(json.dumps({"docs": [{"location": place} for place in places]}))
    questions.hand_to_search(tmp_path)
    found = [section["questions"] for section in json.loads(index.read_text())["docs"]]
    assert found == [["why"], ["how"], ["when"]]
    with caplog.at_level(logging.WARNING, "observed"):
        questions.note(PAGE, {"questions": {"gone": ["why"]}}, "a.md", "a.html")
    assert "docs/a.md: questions: expected an anchor of the page; found 'gone'" in caplog.text


def test_the_page_of_questions_is_in_the_order_of_the_nav(small_book: Path) -> None:
    config = small_book / "mkdocs.yml"
    config.write_text(config.read_text() + "nav:\n- b.md\n- Chapter: [{T: c/a.md}]\n- d.md\n")
    for name, asked in (("b", "[why]"), ("c/a", "{x: [how]}"), ("d", "[]")):
        path = small_book / "docs" / f"{name}.md"
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"---\ntitle: Page {path.stem}\nquestions: {asked}\n---\n# P\n")
    lines = [line for line in questions.page().splitlines() if line]
    assert lines == [
        "## Page b",
        '<ul class="questions"><li><a href="b.html">why</a></li></ul>',
        "## Chapter",
        "### Page a",
        '<ul class="questions"><li><a href="c/a.html#x">how</a></li></ul>',
    ]
