"""The book is whole: every example on a page, every claim judged once, where it belongs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from conftest import MakeScript

from observed import book
from observed.scripts import bounds
from observed.scripts.script import Script, find_scripts
from observed.site import places
from observed.site.claims import Claim, read_claims

DOCS = book.root() / "docs"
PAGES = {
    path.relative_to(DOCS).as_posix(): path.read_text(encoding="utf-8")
    for path in sorted(DOCS.rglob("*.md"))
}
SHOWN = {uri: places.shown_on(text) for uri, text in PAGES.items()}
CLAIMS = read_claims(book.data("claims.toml"))
#: Claims whose sentence in the notes is code, a log or English.
PROGRAMS_OWN_WORDS = (37, 39, 47, 49, 52)
CHAPTERS = sorted({folder.name for folder in DOCS.iterdir() if (folder / "index.md").exists()})


def without_fences(text: str) -> str:
    return re.sub(r"(?ms)^ *```.*?^ *```$", "", text)


def test_every_example_is_on_a_page() -> None:
    shown = {name for names in SHOWN.values() for name in names}
    for script in find_scripts(book.examples()):
        chapter = script.name.partition("/")[0]
        assert script.name in shown, f"examples/{script.name} is on no page (docs/{chapter}/)"


def test_every_example_that_a_page_shows_is_there() -> None:
    for uri, names in SHOWN.items():
        for name in names:
            assert (book.examples() / name).is_file(), f"docs/{uri} shows examples/{name}"


def test_all_claims_questions_comments_and_key_words_are_there_once() -> None:
    numbers = [claim.number for claim in CLAIMS]
    others = ["Q1", "Q2", "Q3", "Q4", "C1", "C2", "C3", "C4", "C5", "K1"]
    assert numbers == [*range(1, 56), *others]


def test_a_claim_is_called_what_it_is() -> None:
    labels = [claim.label for claim in CLAIMS if claim.number in (41, "Q2", "C3", "K1")]
    assert labels == ["Claim 41", "Question 2", "Comment 3", "Key words 1"]


@pytest.mark.parametrize("claim", CLAIMS, ids=lambda claim: str(claim.number))
def test_a_claim_is_judged_once(claim: Claim) -> None:
    judged = [page.uri for page in places.pages() if str(claim.number) in page.judges]
    assert len(judged) == 1, judged


@pytest.mark.parametrize("claim", CLAIMS, ids=lambda claim: str(claim.number))
def test_the_runs_that_show_a_claim_are_on_a_page(claim: Claim) -> None:
    for name in claim.shown_by:
        assert name in places.homes()


@pytest.mark.parametrize("claim", CLAIMS, ids=lambda claim: str(claim.number))
def test_a_claim_quotes_korean_and_translates(claim: Claim) -> None:
    assert re.search("[가-힣]", claim.korean) or claim.number in PROGRAMS_OWN_WORDS
    assert len(claim.english) > 8
    assert not re.search("[가-힣]", claim.english)


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_a_chapter_begins_with_a_page_that_ends_with_what_to_remember(chapter: str) -> None:
    headings = re.findall(r"(?m)^## (.+)$", without_fences(PAGES[f"{chapter}/index.md"]))
    assert headings[-1] == "Remember"


#: Pages of chapters, but for those with which a chapter begins, and how many exercises each has.
EXERCISES = {
    uri: len(places.asked_on(text))
    for uri, text in PAGES.items()
    if "/" in uri and not uri.endswith("/index.md")
}


def test_a_page_has_two_exercises() -> None:
    few = [
        f"docs/{uri}: expected two exercises, by `predict` or `choose`; found {count}"
        for uri, count in EXERCISES.items()
        if count < 2
    ]
    assert not few, "\n".join(few)


@pytest.mark.parametrize("name", sorted(PAGES))
def test_a_page_has_a_title_a_description_and_one_h1(name: str) -> None:
    text = PAGES[name]
    front = re.match(r"---\ntitle: .+\ndescription: (?P<description>.+)\n(?:.+\n)*---\n", text)
    assert front, "expected front matter with title and description"
    assert len(front["description"]) <= 160
    assert len(re.findall(r"(?m)^# ", without_fences(text))) == 1


#: A decimal fraction of two digits or more, with a unit. A program's own constants have one.
_TYPED = re.compile(r"(?<![\w«.])(?:[1-9]\d*\.\d+|0\.\d*[1-9]\d+)\s?(?:µs|ms|s|MiB|KiB|×|%)(?!\w)")


@pytest.mark.parametrize("name", sorted(PAGES))
def test_nobody_typed_a_measured_figure(name: str) -> None:
    text = re.sub(r"«[^»]*»|`[^`]*`", "", without_fences(PAGES[name]))
    assert not _TYPED.findall(text), "figures come out of recordings: «name:.1f»"


@pytest.mark.parametrize("claim", CLAIMS, ids=lambda claim: str(claim.number))
def test_nobody_typed_a_measured_figure_in_a_claim(claim: Claim) -> None:
    assert not _TYPED.findall(re.sub(r"«[^»]*»|`[^`]*`", "", claim.why))


def test_nothing_tells_of_a_machine_or_a_registry() -> None:
    root = book.root()
    words = re.compile(r"/root/|/home/|/work/|(?:pypi|pythonhosted|npmjs)\.(?:org|com)|deb\.debian")
    for path in [
        *root.glob("examples/**/*"),
        *root.glob("docs/**/*"),
        *root.glob("requirements/*"),
    ]:
        if path.suffix in (".py", ".md", ".json", ".txt", ".ipynb", ".css"):
            assert not words.search(Path(path).read_text(encoding="utf-8")), path


@pytest.mark.parametrize(
    "script", find_scripts(book.examples()), ids=lambda script: str(script.name)
)
def test_a_lower_bound_alone_says_why_there_is_no_upper_one(script: Script) -> None:
    """Without an upper one a figure may be as large as it likes, whatever the sentence says."""
    alone = bounds.one_sided(script.promises)
    said = script.promises.unbounded
    assert not set(alone) - set(said), "give an upper bound, or the reason in `unbounded`"
    assert not set(said) - set(alone), "there is an upper bound, or no such comparison"
    assert all(said.values())


@pytest.mark.parametrize(
    ("comparisons", "alone"),
    [
        ("['gap > 0.9']", ["gap > 0.9"]),
        ("['0.9 <= gap']", ["0.9 <= gap"]),
        ("['0.9 < gap < 1.5']", []),
        ("['gap > 0.9', 'gap < late', 'late == 2']", []),
        ("['gap < 0.9', 'gap != 3']", []),
        ("['count(\"x\") == 1 or gap > 0.9']", ['count("x") == 1 or gap > 0.9']),
        ("['lost > 0', 'lost >= 1', 'gap > 2 * late']", []),
        ("['lost >= 0', 'delay > -1']", ["lost >= 0", "delay > -1"]),
        # A bound holds on the interpreters that it is for.
        ("['gap < 2']\non.'3.9'.compare = ['gap > 0.9']", ["gap > 0.9"]),
    ],
)
def test_what_a_lower_bound_alone_is(
    make_script: MakeScript, comparisons: str, alone: list[str]
) -> None:
    named = "lines = ['(?P<gap>.)(?P<late>.)(?P<lost>.)(?P<delay>.)']"
    script = make_script("print(1)\n", f"{named}\ncompare = {comparisons}")
    assert bounds.one_sided(script.promises) == alone
