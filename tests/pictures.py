"""Pictures for people: key pages, and the card that stands for a link to the book.

python tests/pictures.py SITE FOLDER     screenshots of the pages of SITE
python tests/pictures.py --card FILE     the card, as a PNG of 1200 by 630
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from conftest import BROWSER_ARGUMENTS, find_browser, serve

if TYPE_CHECKING:
    from playwright.sync_api import Browser

DOCS = Path(__file__).resolve().parents[1] / "docs"
#: A page of each kind, and where on it to look.
PAGES = {
    "start": "index.html",
    "page": "daemon-threads/the-fatal-error.html",
    "timeline": "the-gil/who-runs-and-for-how-long.html",
    "chapter": "daemon-threads/index.html",
    "questions": "questions.html",
    "names": "names.html",
    "claims": "the-notes-corrected.html",
    "interpreters": "interpreters.html#every-example-on-every-interpreter",
    "lab": "labs/measure-the-gil.html",
    "glossary": "glossary.html",
}
CARD = """<!doctype html><html lang="en"><style>
  body { margin: 0; width: 1200px; height: 630px; background: #10353a; color: #fdfcf9;
         font-family: Inter, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif }
  svg { position: absolute; inset: 0 }
  h1 { position: absolute; left: 80px; top: 54px; font-size: 82px; font-weight: 650;
       letter-spacing: -.02em }
  p { position: absolute; left: 80px; bottom: 48px; width: 1060px; font-size: 31px;
      line-height: 1.4; margin: 0; color: #cfe3e4 }
</style><svg viewBox="0 0 1200 630">
  <path fill="#7fd0d6" fill-opacity=".45" d="M80 300h1040v5H80zM80 400h1040v5H80z"/>
  <path fill="#fdfcf9" d="M80 272h170v60H80zM470 272h120v60H470zM850 272h190v60H850z"/>
  <path fill="#7fd0d6" d="M250 372h220v60H250zM590 372h260v60H590zM1040 372h80v60h-80z"/>
</svg><h1>Threads, Observed</h1>
<p>Python multithreading. Every log is the output of a program that ran.</p>"""


def card(browser: Browser, target: Path) -> None:
    """Draw the card."""
    tab = browser.new_page(viewport={"width": 1200, "height": 630})
    tab.set_content(CARD)
    tab.screenshot(path=target)


def screenshots(browser: Browser, site: Path, folder: Path) -> None:
    """Photograph each kind of page, light and dark, on a phone and on a desk; and print one."""
    folder.mkdir(parents=True, exist_ok=True)
    with serve(site) as address:
        for width in (390, 1300):
            for scheme in ("light", "dark"):
                context = browser.new_context(
                    viewport={"width": width, "height": 900 if width > 400 else 844},
                    color_scheme="dark" if scheme == "dark" else "light",
                    reduced_motion="reduce",
                    service_workers="block",
                )
                tab = context.new_page()
                for name, page in PAGES.items():
                    tab.goto(f"{address}/{page}")
                    tab.screenshot(path=folder / f"{name}-{width}-{scheme}.png")
                tab.goto(f"{address}/index.html")
                tab.keyboard.press("Control+k")
                tab.locator("input[name=query]:focus").wait_for()
                tab.keyboard.type("daemon thread not finishing")
                tab.locator(".md-search-result__item a").first.wait_for()
                tab.screenshot(path=folder / f"search-{width}-{scheme}.png")
                context.close()
        tab = browser.new_page()
        tab.goto(f"{address}/the-gil/what-the-gil-does-not-protect.html")
        tab.pdf(path=folder / "printed.pdf", format="A4")


def main() -> None:
    """Do what the command line says."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = find_browser(playwright)
        if path is None:
            sys.exit("no browser found: `playwright install chromium` or `apt install chromium`")
        browser = playwright.chromium.launch(executable_path=path, args=list(BROWSER_ARGUMENTS))
        if sys.argv[1] == "--card":
            card(browser, Path(sys.argv[2]))
        else:
            screenshots(browser, Path(sys.argv[1]).resolve(), Path(sys.argv[2]))
        browser.close()


if __name__ == "__main__":
    main()
