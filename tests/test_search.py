"""What is typed into search finds, first, the section that answers it: typed in a real browser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser
    from playwright.sync_api import Page as Tab

#: What readers type, and the anchor that is wanted, which the book has once.
TYPED = [
    tuple(line.split("\t"))
    for line in Path(__file__).with_name("queries.tsv").read_text(encoding="utf-8").splitlines()
]
#: Pages that lead to others, or list what is judged there.
LEADING = ("the-notes-corrected.html", "questions.html", "names.html", "404.html")


@pytest.fixture(scope="module")
def tab(address: str, browser: Browser) -> Iterator[Tab]:
    tab = browser.new_page()
    tab.goto(f"{address}/index.html")
    tab.keyboard.press("Control+k")
    yield tab
    tab.close()


@pytest.fixture(scope="session")
def sections(site: Path) -> dict[str, str]:
    """The section that search knows for each anchor: a heading's, an example's, a claim's."""
    found: dict[str, str] = {}
    for path in sorted(site.rglob("*.html")):
        page = section = path.relative_to(site).as_posix()
        if page in LEADING:
            continue
        for place in re.finditer(r'<(\w+)[^>]*?\sid="([^"]+)"', path.read_text("utf-8")):
            if re.fullmatch("h[2-6]", place[1]):
                section = f"{page}#{place[2]}"
            found.setdefault(place[2], section)
    return found


def type_into_search(tab: Tab, query: str) -> None:
    field = tab.locator("input[name=query]")
    meta = tab.locator(".md-search-result__meta")
    field.fill("")
    field.press("End")  # it is a key let go that sets search to work
    meta.get_by_text("Type to start searching").wait_for()
    field.fill(query)
    field.press("End")
    meta.get_by_text("matching").wait_for()


def found(tab: Tab, address: str) -> list[str]:
    """Return what the list shows, from the top, without the names of pages above sections."""
    links = tab.locator(".md-search-result__item a").evaluate_all(
        "all => all.filter(a => +a.firstElementChild.dataset.mdScore).map(a => a.href)"
    )
    return [str(link).removeprefix(f"{address}/") for link in links]


def test_what_is_typed_finds_its_answer_first(
    tab: Tab, address: str, sections: dict[str, str]
) -> None:
    wrong = []
    for query, anchor in TYPED:
        type_into_search(tab, query)
        links = found(tab, address)
        if links[:1] != [sections[anchor]]:
            wrong.append(f"{query}: {sections[anchor]} is not the first of {links[:3]}")
    assert not wrong, "\n".join(wrong)


def test_enter_opens_what_comes_first(
    browser: Browser, address: str, sections: dict[str, str]
) -> None:
    query, anchor = TYPED[0]
    other = browser.new_page()
    other.goto(f"{address}/index.html")
    other.keyboard.press("Control+k")
    type_into_search(other, query)
    other.keyboard.press("Enter")
    other.wait_for_url(f"{address}/{sections[anchor]}")
    other.close()


def test_a_common_word_more_changes_nothing(tab: Tab, address: str) -> None:
    lists = []
    for query in ("TabError", "TabError in a thread", "a TabError in the Python"):
        type_into_search(tab, query)
        lists.append(found(tab, address)[0])
    assert len(set(lists)) == 1, lists


@pytest.mark.parametrize("query", ["x & y", "lt", "amp", "while last <", "<b>", "&lt;"])
def test_search_shows_only_what_the_page_says(tab: Tab, query: str) -> None:
    """A sign of HTML is neither a word nor cut in two."""
    field = tab.locator("input[name=query]")
    field.fill("")
    field.press("End")
    meta = tab.locator(".md-search-result__meta")
    meta.get_by_text("Type to start searching").wait_for()
    field.fill(query)
    field.press("End")
    meta.get_by_text(re.compile("matching")).wait_for()
    shown = tab.locator(".md-search-result__list").inner_text()
    assert not re.search(r"<;|&(?:lt|gt|amp)|\b(?:lt|gt|amp);", shown), shown


def test_a_word_being_typed_is_found_before_it_is_whole(tab: Tab, address: str) -> None:
    type_into_search(tab, "BrokenProc")
    assert found(tab, address)[0].endswith("#but-the-failure-spreads-through-what-is-shared")
    tab.locator(".md-search__suggest").get_by_text("BrokenProcessPool", exact=True).wait_for()
    type_into_search(tab, "brokenproc")
    tab.locator(".md-search__suggest").get_by_text("brokenprocesspool", exact=True).wait_for()


def test_a_name_is_found_and_what_explains_it_comes_before_the_list(tab: Tab, address: str) -> None:
    type_into_search(tab, "threading.excepthook")
    links = found(tab, address)
    assert "names.html#names-threading" in links[1:], links
