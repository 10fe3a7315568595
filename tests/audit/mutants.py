"""A page broken against each rule: the audit of that rule must notice, or it proves nothing."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from pathlib import Path

import test_site
from playwright.sync_api import Browser

from audit import axe, layout, lighthouse, site, valid

#: What is added to the page, by the audit that must notice, with a word of what it must say.
BROKEN = {
    "links": [
        ("an external image", '<img src="https://host.example/a.png" alt="a">', "host.example"),
        ("a dead anchor", '<a href="#nowhere-at-all">there</a>', "no such anchor"),
        ("a dead link", '<a href="no-such-page.html">there</a>', "no such file"),
    ],
    "axe": [
        ("a low contrast", '<p style="color: #bbb; background: #fff">hard</p>', "color-contrast"),
        ("a missing label", '<input type="text">', "label: "),
        ("an image without text", '<img src="assets/images/favicon.png">', "image-alt"),
    ],
    "vnu": [
        ("invalid HTML", "<p><table><tr><b></tr></table>", "Start tag"),
        ("invalid CSS", '<p style="colour: red">red</p>', "colour"),
    ],
    "narrow": [
        ("a too wide element", '<div style="inline-size: 2000px">wide</div>', "beyond the screen"),
        (
            "a box without focus",
            '<div style="overflow-x: auto"><p style="inline-size: 2000px">wide</p></div>',
            "the keyboard cannot reach it",
        ),
    ],
    "heights": [
        ("a tall page", '<div style="block-size: 17000px">tall</div>', "px tall"),
    ],
    "keyboard": [
        (
            "a focus that is not seen",
            '<a href="#" style="outline: none; transition: none">here</a>',
            "looks as without",
        ),
        (
            "a control out of sight",
            '<a href="#" style="position: fixed; left: -500px">here</a>',
            "out of sight",
        ),
    ],
    "lighthouse": [
        ("a page not to be found", '<meta name="robots" content="noindex">', "seo"),
        ("a heavy page", "<!-- {noise} -->", "kB, expected"),
    ],
}


def check(browser: Browser, chromium: str, book: Path, npm: Path) -> tuple[int, list[str]]:
    """Return how many mutants were tried, and those that no audit noticed."""
    survived, count = [], 0
    text = (book / "index.html").read_text(encoding="utf-8")
    # A policy would forbid the mutants' own styles.
    text = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", text)
    broken = book / "broken.html"
    noise = "".join(chr(33 + byte % 90) for byte in _bytes(400_000)).replace("-", "_")
    with site.serve(book) as address:
        audits: dict[str, Callable[[], list[str]]] = {
            "links": lambda: _links(book, broken),
            "axe": lambda: axe.violations(tab, axe.source(npm)),
            "vnu": lambda: valid.check([broken], npm) if valid.java() else [],
            "narrow": lambda: layout.too_wide(tab),
            "heights": lambda: layout.too_tall(
                broken.name, layout.heights(browser, address, [broken.name])[broken.name]
            ),
            "keyboard": lambda: layout.keyboard(tab)[1],
            "lighthouse": lambda: lighthouse.look(
                address, broken.name, "phone", npm, chromium
            ).wrong(),
        }
        for audit, mutants in BROKEN.items():
            if audit == "vnu" and valid.java() is None:
                continue
            for name, edit, word in mutants:
                count += 1
                added = edit.replace("{noise}", noise)
                place = "</head>" if added.startswith("<meta") else "</article>"
                broken.write_text(text.replace(place, added + place, 1), encoding="utf-8")
                tab = browser.new_page(viewport={"width": 320, "height": 800})
                tab.goto(address + broken.name)
                found = audits[audit]()
                tab.close()
                if not any(word in one for one in found):
                    survived.append(f"{name}: not noticed by {audit}, which found {found}")
    broken.unlink()
    return count, survived


def _bytes(count: int) -> bytes:
    """Return bytes that do not compress, the same each time."""
    return random.Random(0).randbytes(count)


def _links(book: Path, broken: Path) -> list[str]:
    """Return what the tests of links say of the page."""
    pages = {broken.name: test_site.Page(broken.read_text(encoding="utf-8"))}
    found = []
    tests: list[Callable[[], None]] = [
        lambda: test_site.test_no_page_asks_another_host(pages),
        lambda: test_site.test_every_link_and_anchor_leads_somewhere(book, pages),
    ]
    for test in tests:
        try:
            test()
        except AssertionError as error:
            found.append(str(error))
    return found
