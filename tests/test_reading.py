"""The book is read everywhere: from a server, from a folder, offline, with no JavaScript."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlparse

import pytest
from conftest import serve
from test_site import LEADING_ON

if TYPE_CHECKING:
    from playwright.sync_api import Browser
    from playwright.sync_api import Page as Tab


#: A page of the middle of the book, with several sections and a log of many runs.
GIL = "the-gil/what-the-gil-does-not-protect.html"


@pytest.fixture
def trouble() -> list[str]:
    return []


@pytest.fixture
def tab(browser: Browser, trouble: list[str]) -> Iterator[Tab]:
    """A page of a browser that says what was forbidden, failed, or asked of another host."""
    context = browser.new_context()
    context.set_default_timeout(8000)
    tab = context.new_page()
    tab.on("pageerror", lambda error: trouble.append(f"{tab.url}: {error}"))
    tab.on(
        "console",
        lambda said: trouble.append(f"{tab.url}: {said.text}") if said.type == "error" else None,
    )
    tab.on(
        "request",
        lambda request: (
            None
            if request.url.startswith(("http://127.0.0.1:", "file:", "data:", "blob:"))
            else trouble.append(f"{tab.url}: asks {request.url}")
        ),
    )
    yield tab
    context.close()


@pytest.fixture(scope="session")
def names(site: Path) -> list[str]:
    return sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))


def search(tab: Tab, query: str) -> list[str]:
    """Type `query` on a page just opened, as a reader does; return what is found, best first."""
    field = tab.locator("input[name=query]")
    field.click()
    field.fill(query)
    field.press("End")  # it is a key let go that sets search to work
    tab.locator(".md-search-result__meta", has_text="matching").wait_for()
    links = tab.locator(".md-search-result__item a").evaluate_all("all => all.map(a => a.href)")
    return [str(link) for link in links]


#: What readers type, and the chapter or the page that must be among the first.
QUERIES = {
    "daemon thread not finishing": "daemon-threads/",
    "daemon=True": "daemon-threads/",
    "atexit": "daemon-threads/",
    "GIL": "the-gil/",
    "what is the GIL": "the-gil/",
    "lost update": "the-gil/",
    "setswitchinterval": "the-gil/",
    "sys.setswitchinterval": "the-gil/",
    "free-threaded": "the-gil/",
    "no gil": "the-gil/",
    "PEP 703": "the-gil/",
    "ThreadPoolExecutor": "executors/",
    "ProcessPoolExecutor": "processes-and-threads/",
    "fork with threads": "processes-and-threads/",
    "context switch": "processes-and-threads/",
    "thread vs process": "processes-and-threads/",
    "threading.Lock": "locks/",
    "deadlock": "deadlock/",
    "pypy": "interpreters.html",
    "RuntimeError: can't create new thread": "daemon-threads/",
    "promise": "how-this-book-proves-things.html",
    "데몬": "daemon-threads/",
    "스레드": "the-notes-corrected.html",
}


def test_search_finds_what_readers_type(address: str, tab: Tab) -> None:
    wrong = []
    for query, wanted in QUERIES.items():
        tab.goto(f"{address}/index.html")
        links = [link.removeprefix(f"{address}/") for link in search(tab, query)]
        pages = list(dict.fromkeys(link.partition("#")[0] for link in links))
        if not any(page.startswith(wanted) for page in pages[:4]):
            wrong.append(f"{query}: {wanted} is not among {pages[:4]}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("where", ["server", "folder"])
def test_every_page_keeps_its_policy(
    site: Path, address: str, names: list[str], tab: Tab, trouble: list[str], where: str
) -> None:
    root = address if where == "server" else site.as_uri()
    for name in names:
        if name == "404.html":  # its links begin at the server's root, not at the folder's
            continue
        tab.goto(f"{root}/{name}")
        assert tab.locator("meta[http-equiv=Content-Security-Policy]").count() == 1
        # What scripts add to a page must keep to its policy too.
        for button in tab.locator("article button").all()[:3]:
            if button.is_visible():
                button.click()
        tab.locator("form.md-header__option label:visible").click()
    assert any("daemon-threads/" in link for link in search(tab, "daemon"))
    assert not trouble, "\n".join(trouble)


@pytest.mark.parametrize(
    "breach",
    [
        "<script>document.title = 'changed'</script>",
        "<p style='color: red'>red</p>",
        "<style>p { color: red }</style>",
        "<img src='http://127.0.0.1:9/image.png' alt=''>",
        "<p onclick='1'>press</p>",
    ],
)
def test_the_policy_forbids(
    site: Path, tab: Tab, trouble: list[str], tmp_path: Path, breach: str
) -> None:
    page = (site / "index.html").read_text(encoding="utf-8")
    head = page[: page.index("<title>")].replace("<head>", f"<head><base href='{site.as_uri()}/'>")
    (tmp_path / "index.html").write_text(f"{head}</head><body>{breach}</body>")
    tab.goto((tmp_path / "index.html").as_uri())
    directive = {"<sc": "script-src", "<p ": "inline", "<st": "style-src", "<im": "img-src"}
    assert [line for line in trouble if directive[breach[:3]] in line], trouble


def test_a_page_that_was_read_opens_offline_and_the_new_one_takes_over(
    site: Path, tmp_path: Path, tab: Tab
) -> None:
    book = shutil.copytree(site, tmp_path / "book")
    for path in book.rglob("*"):
        os.utime(path, (0, 0))  # what is that old, a browser does not ask for again by itself
    with serve(book) as address:
        port = urlparse(address).port or 0
        tab.goto(f"{address}/{GIL}")
        tab.evaluate("navigator.serviceWorker.ready")
        tab.wait_for_function("navigator.serviceWorker.controller")
    # The server is gone.
    tab.reload()
    assert tab.locator("h1").inner_text().startswith("What does the GIL")
    assert "rgb(253, 252, 249)" in tab.evaluate("getComputedStyle(document.body).backgroundColor")
    assert search(tab, "daemon")
    tab.goto(f"{address}/")
    assert tab.locator("h1").inner_text().startswith("Threads, Observed")
    tab.goto(f"{address}/daemon-threads/cut-off.html")
    assert tab.locator("h1").inner_text() == "This page was not kept"

    page = book / GIL
    page.write_text(
        page.read_text(encoding="utf-8").replace("What does the GIL", "Anew: what does the GIL")
    )
    worker = book / "offline.js"
    worker.write_text(worker.read_text(encoding="utf-8").replace('version = "', 'version = "new'))
    with serve(book, port):
        tab.goto(f"{address}/{GIL}")
        assert tab.locator("h1").inner_text().startswith("Anew"), "nothing stale is shown"
        tab.wait_for_function(
            "caches.keys().then(keys => keys.length === 1 && keys[0].includes(' new'))"
        )
    tab.goto(f"{address}/{GIL}")
    assert tab.locator("h1").inner_text().startswith("Anew")


@pytest.mark.parametrize("width", [390, 1300])
def test_a_key_opens_search(address: str, tab: Tab, width: int) -> None:
    tab.set_viewport_size({"width": width, "height": 800})
    tab.goto(f"{address}/index.html")
    tab.keyboard.press("Control+k")
    tab.locator("input[name=query]:focus").wait_for()
    tab.keyboard.type("daemon thread not finishing")
    tab.locator(".md-search-result__item a").first.wait_for()
    assert tab.locator("input[name=query]").input_value() == "daemon thread not finishing"
    assert tab.url.endswith("/index.html")


def test_no_letter_by_itself_is_a_command(address: str, tab: Tab) -> None:
    """Source: WCAG 2.2, 2.1.4. The theme would open search, or go to another page."""
    tab.goto(f"{address}/{GIL}")
    tab.wait_for_function("document.querySelector('.md-code__button') !== null")
    tab.keyboard.type("gil/fs.,np")
    tab.wait_for_timeout(500)
    assert tab.url.endswith(GIL)
    assert not tab.locator("#__search").is_checked()
    tab.keyboard.press("Control+k")
    tab.locator("input[name=query]:focus").wait_for()


@pytest.mark.parametrize("width", [390, 1300])
@pytest.mark.parametrize("reach", ["hover", "focus"])
def test_a_term_says_its_meaning_to_a_mouse_and_a_keyboard(
    address: str, tab: Tab, reach: str, width: int
) -> None:
    tab.set_viewport_size({"width": width, "height": 800})
    tab.goto(f"{address}/{GIL}")
    term = tab.locator("a.term", has_text="lost update").first
    title = term.get_attribute("title")
    getattr(term, reach)()
    meaning = tab.locator("[role=tooltip]", has_text="one of the two changes is gone")
    meaning.wait_for(state="visible")
    box, at = meaning.bounding_box(), term.bounding_box()
    assert box is not None
    assert at is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= width
    assert box["y"] == pytest.approx(at["y"] + at["height"], abs=3)
    if reach == "hover":  # it stays while the mouse is on it
        meaning.hover()
        assert meaning.is_visible()
    tab.keyboard.press("Escape")
    meaning.wait_for(state="hidden")
    assert term.get_attribute("title") == title


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_paper_is_light_and_holds_no_buttons(
    browser: Browser, address: str, scheme: Literal["light", "dark"]
) -> None:
    context = browser.new_context(color_scheme=scheme, reduced_motion="reduce")
    tab = context.new_page()
    tab.goto(f"{address}/{GIL}")
    tab.emulate_media(media="print")
    for part in ("article h2", "article > p", "pre.terminal"):
        colour = tab.locator(part).first.evaluate("part => getComputedStyle(part).color")
        assert sum(map(int, colour.strip("rgba()").split(",")[:3])) < 200, f"{part}: {colour}"
    for part in ("header", ".md-sidebar", ".md-footer__inner", "article button"):
        assert not [one for one in tab.locator(part).all() if one.is_visible()], part
    assert tab.locator("article h2").count() > 2
    assert tab.locator("article figure.example pre.terminal").first.is_visible()
    context.close()


def test_the_book_reads_whole_without_javascript(
    browser: Browser, address: str, names: list[str]
) -> None:
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    hidden = []
    for name in names:
        if name in LEADING_ON:
            continue
        tab.goto(f"{address}/{name}")
        # What is folded away opens without JavaScript: a summary is never hidden.
        parts = tab.locator(
            "article :is(h1, h2, h3, h4, p, pre, table, figure, summary, svg)"
            ":not(.unseen, .unseen *, details > :not(summary), details > :not(summary) *)"
        )
        unseen = parts.evaluate_all(
            """all => all.filter(part => !part.checkVisibility({visibilityProperty: true})
                || part.getBoundingClientRect().height === 0)
                .map(part => part.outerHTML.slice(0, 80))"""
        )
        hidden += [f"{name}: {part}" for part in unseen]
        assert parts.count() >= 2
        assert tab.locator("article h1").count() == 1
    context.close()
    assert not hidden, "\n".join(hidden)
