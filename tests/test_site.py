"""The built site: every link leads somewhere, no other host is asked, a real browser shows it."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urldefrag, urljoin, urlparse

import pytest
from conftest import BOOK_URL, PUBLISHED
from mkdocs.config import load_config

from observed import book
from observed.scripts.script import find_scripts
from observed.site import moved, places

if TYPE_CHECKING:
    from playwright.sync_api import Browser
    from playwright.sync_api import Page as Tab


class Page(HTMLParser):
    """The ids, links, loaded addresses and headings of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.loads: list[str] = []
        self.headings: list[int] = []
        self.images_without_text = 0
        #: The title, the canonical address, and what the head says under other names.
        self.meta = {"title": text[text.index("<title>") + 7 : text.index("</title>")]}
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if "id" in values:
            self.ids.append(values["id"])
        if tag == "meta":
            self.meta[values.get("name") or values.get("property", "")] = values.get("content", "")
        if values.get("rel") == "canonical":
            self.meta["canonical"] = values["href"]
        if tag == "a" and "href" in values:
            self.links.append(values["href"])
        if tag in ("script", "img", "iframe", "source", "video") and "src" in values:
            self.loads.append(values["src"])
        if tag == "link" and values.get("rel") not in ("canonical", "next", "prev"):
            self.loads.append(values.get("href", ""))
        if tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            self.headings.append(int(tag[1]))
        if tag == "img" and "alt" not in values:
            self.images_without_text += 1


@pytest.fixture(scope="session")
def pages(site: Path) -> dict[str, Page]:
    found = {
        path.relative_to(site).as_posix(): Page(path.read_text(encoding="utf-8"))
        for path in site.rglob("*.html")
    }
    assert "labs/measure-the-gil.html" in found
    read = {re.sub(r"\.(md|ipynb)$", ".html", uri) for uri in in_nav()}
    assert {*found} == read | {"404.html"} | LEADING_ON
    return found


def in_nav() -> Iterator[str]:
    """Yield each page that `nav` names, however deep."""
    todo: list[Any] = [load_config(str(book.root() / "mkdocs.yml")).nav]
    while todo:
        entry = todo.pop()
        if isinstance(entry, str):
            yield entry
        else:
            todo += entry.values() if isinstance(entry, dict) else entry


#: Pages of an earlier edition: nobody reads them, they lead on.
LEADING_ON = {f"{page}.html" for page in moved.read_moved(book.data("moved.toml"))}


def test_every_link_and_anchor_leads_somewhere(site: Path, pages: dict[str, Page]) -> None:
    wrong = []
    for name, found in pages.items():
        for link in found.links:
            address, fragment = urldefrag(urljoin(BOOK_URL + name, link))
            if urlparse(address).netloc != urlparse(BOOK_URL).netloc:
                continue
            target = unquote(address).removeprefix(BOOK_URL) or "index.html"
            if not (site / target).exists():
                wrong.append(f"{name}: {link}: no such file")
            elif fragment and target in pages and unquote(fragment) not in pages[target].ids:
                wrong.append(f"{name}: {link}: no such anchor")
    assert not wrong, "\n".join(wrong)


def test_the_lab_is_published_with_what_it_measured(site: Path) -> None:
    text = (site / "labs" / "measure-the-gil.html").read_text(encoding="utf-8")
    assert text.count('class="terminal output"') >= 8
    assert (site / "labs" / "measure-the-gil.ipynb").is_file(), "it can be downloaded"


def test_no_page_asks_another_host(pages: dict[str, Page]) -> None:
    asked = {
        f"{name}: {load}"
        for name, found in pages.items()
        for load in found.loads
        if urlparse(load).netloc
    }
    assert not asked, "\n".join(sorted(asked))


def test_each_page_says_what_it_is(site: Path, pages: dict[str, Page]) -> None:
    """A title and a description of its own, its address, and the card."""
    pages = {name: found for name, found in pages.items() if name not in LEADING_ON}
    titles, descriptions, wrong = set(), set(), []
    for name, found in pages.items():
        meta = found.meta
        titles.add(meta["title"])
        descriptions.add(meta.get("description"))
        if name == "404.html":
            continue
        expected = {"canonical": BOOK_URL + name, "og:url": BOOK_URL + name}
        expected["og:title"] = meta["title"]
        expected["og:description"] = meta.get("description", "none")
        expected["og:image"] = f"{BOOK_URL}assets/card.png"
        wrong += [f"{name}: {k}: {meta.get(k)}" for k, v in expected.items() if meta.get(k) != v]
    assert not wrong, "\n".join(wrong)
    assert len(titles) == len(descriptions) == len(pages), (titles, descriptions)
    assert (site / "assets" / "card.png").read_bytes().startswith(b"\x89PNG")
    sitemap = (site / "sitemap.xml").read_text(encoding="utf-8")
    assert sitemap.count("<loc>") == len(pages) - 1
    assert f"<loc>{BOOK_URL}the-gil/two-cores.html</loc>" in sitemap


def test_ids_are_unique_and_headings_in_order(pages: dict[str, Page]) -> None:
    wrong = []
    for name, found in pages.items():
        twice = {i for i in found.ids if found.ids.count(i) > 1 and not i.startswith("__")}
        if twice:
            wrong.append(f"{name}: ids used twice: {sorted(twice)}")
        if found.headings.count(1) != 1:
            wrong.append(f"{name}: {found.headings.count(1)} h1")
        jumps = [b for a, b in zip(found.headings, found.headings[1:], strict=False) if b > a + 1]
        if jumps:
            wrong.append(f"{name}: a heading of level {jumps[0]} after one much higher")
        if found.images_without_text:
            wrong.append(f"{name}: an image without text")
    assert not wrong, "\n".join(wrong)


def test_every_program_can_be_downloaded_as_it_is_shown(site: Path) -> None:
    for script in find_scripts(book.examples()):
        assert (site / "examples" / script.name).read_text(encoding="utf-8") == script.program


def test_nothing_of_this_machine_is_published(site: Path) -> None:
    machine = [str(book.root()), str(Path.home()) + "/", sys.prefix]
    for path in [*site.rglob("*.html"), *site.rglob("*.json"), *site.rglob("*.ipynb")]:
        text = path.read_text(encoding="utf-8")
        assert not [place for place in machine if place in text], path


def test_two_builds_are_the_same(site: Path, tmp_path: Path) -> None:
    """Nothing differs but what is measured anew: here nothing is."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(tmp_path)]
    done = subprocess.run(command, cwd=book.root(), capture_output=True, env=PUBLISHED)
    assert done.returncode == 0
    files = {path.relative_to(site) for path in site.rglob("*") if path.is_file()}
    assert files == {path.relative_to(tmp_path) for path in tmp_path.rglob("*") if path.is_file()}
    differ = [f for f in sorted(files) if (site / f).read_bytes() != (tmp_path / f).read_bytes()]
    assert not differ


@pytest.mark.parametrize("width", [390, 1300])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_real_browser_shows_every_page(
    pages: dict[str, Page], address: str, browser: Browser, width: int, scheme: str
) -> None:
    trouble: list[str] = []
    context = browser.new_context(
        viewport={"width": width, "height": 900},
        color_scheme="dark" if scheme == "dark" else "light",
    )
    tab = context.new_page()
    tab.on("pageerror", lambda error: trouble.append(f"{tab.url}: {error}"))
    tab.on(
        "requestfailed",
        lambda request: (
            None
            if request.failure == "net::ERR_ABORTED"  # by going on to the next page
            else trouble.append(f"{tab.url}: {request.url} failed: {request.failure}")
        ),
    )
    tab.on(
        "request",
        lambda request: (
            None
            if request.url.startswith((address, "data:", "blob:"))
            else trouble.append(f"{tab.url}: asks {request.url}")
        ),
    )
    for name in pages:
        tab.goto(f"{address}/{name}", wait_until="load")
        wide = tab.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        if wide > 0:
            trouble.append(f"{name}: {wide} pixels wider than a screen of {width}")
        background = tab.evaluate("getComputedStyle(document.body).backgroundColor")
        light = sum(map(int, background.strip("rgba()").split(",")[:3])) > 380
        if light != (scheme == "light"):
            trouble.append(f"{name}: {background} is not the {scheme} scheme")
    context.close()
    assert not trouble, "\n".join(trouble)


def test_the_copy_button_copies_the_program(address: str, browser: Browser) -> None:
    script = next(s for s in find_scripts(book.examples()) if s.name.startswith("daemon-threads/"))
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    tab = context.new_page()
    tab.goto(f"{address}/{places.homes()[script.name]}")
    link = tab.locator(f"a[href$='examples/{script.name}']")
    example = tab.locator("figure.example", has=link)
    example.locator("button[data-md-type=copy], .md-clipboard, .md-code__button").first.click()
    copied = tab.evaluate("navigator.clipboard.readText()")
    context.close()
    assert copied.strip() == script.program.strip()


def test_search_finds_what_a_reader_types(address: str, browser: Browser) -> None:
    tab = browser.new_page()
    tab.goto(f"{address}/index.html")
    tab.locator("input[name=query]").click()
    tab.locator("input[name=query]").fill("_enter_buffered_busy")
    tab.wait_for_selector(".md-search-result__item a")
    found = [
        link.get_attribute("href") or "" for link in tab.locator(".md-search-result__item a").all()
    ]
    assert [link for link in found if "daemon-threads/" in link], found


def test_a_line_and_its_place_in_the_timeline_light_each_other(
    address: str, browser: Browser
) -> None:
    tab = browser.new_page()
    tab.goto(f"{address}/thread-basics/start.html")
    example = tab.locator("figure.example", has=tab.locator(".timeline")).first
    place = example.locator(".timeline [data-line]").first
    number = place.get_attribute("data-line")
    line = example.locator(f"pre.terminal [data-line='{number}']")
    for pointed in (line, place):
        tab.mouse.move(0, 0)
        pointed.evaluate("place => place.scrollIntoView({block: 'center'})")
        assert example.locator(".lit").count() == 0
        box = pointed.bounding_box()
        assert box is not None
        tab.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        lit = {each.get_attribute("data-line") for each in example.locator(".lit").all()}
        assert number in lit
        for each in lit:  # places that lie on one another are lit together
            assert example.locator(f".lit[data-line='{each}']").count() == 2
        assert len(lit) < line.locator("xpath=..").locator("[data-line]").count()


def test_other_runs_can_be_stepped_through_and_read_without_javascript(
    address: str, browser: Browser
) -> None:
    def visible(tab: Tab) -> list[str]:
        tab.locator(".strip > .outcomes > summary").first.click()
        runs = tab.locator("details.runs").first
        runs.locator("summary").first.click()
        return [each.inner_text() for each in runs.locator("li").all() if each.is_visible()]

    tab = browser.new_page()
    tab.goto(f"{address}/the-gil/what-the-gil-does-not-protect.html")
    first = visible(tab)
    runs = tab.locator("details.runs").first
    runs.get_by_role("button", name="Next run").press("Enter")
    (second,) = [each for each in runs.locator("li").all() if each.is_visible()]
    assert len(first) == 1
    assert second.inner_text() != first[0]
    plain = browser.new_context(java_script_enabled=False).new_page()
    plain.goto(f"{address}/the-gil/what-the-gil-does-not-protect.html")
    everything = visible(plain)
    assert len(everything) > 1
    assert everything[0] == first[0]


#: Every address of the edition in which a chapter was one page, with every anchor that it had.
OLD = Path(__file__).with_name("old_addresses.txt").read_text(encoding="utf-8").split()


def test_every_old_address_leads_to_where_its_section_is(
    address: str, site: Path, browser: Browser
) -> None:
    context = browser.new_context(service_workers="block")
    tab = context.new_page()
    wrong = []
    for old in OLD:
        page, _, anchor = old.partition("#")
        tab.goto(f"{address}/{old}")
        tab.wait_for_url(re.compile(f"^{re.escape(address)}/(?!{re.escape(page)})"))
        there = tab.url.removeprefix(f"{address}/").partition("#")[0]
        text = (site / there).read_text(encoding="utf-8")
        if anchor and f'id="{anchor}"' not in text and anchor not in NO_HEADING:
            wrong.append(f"{old} leads to {tab.url}, which has no such place")
    context.close()
    assert not wrong, "\n".join(wrong)


def test_an_old_address_leads_on_without_javascript(address: str, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False, service_workers="block")
    tab = context.new_page()
    tab.goto(f"{address}/daemon-threads.html")
    tab.wait_for_url("**/daemon-threads/index.html")
    context.close()


#: Headings that only held others together: their sections are pages now.
NO_HEADING = frozenset(
    (
        *("a-process", "a-thread", "many-threads", "many-processes", "try"),
        *("processes-and-threads", "the-gil", "thread-basics", "daemon-threads"),
    )
)
