"""Audit the built site: print the figures, end with status 1 where one is not as it must be."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from audit import axe, layout, lighthouse, mutants, site, valid

#: One page of each kind: start, the heaviest chapter, a wide table, all claims, a lab.
KINDS = (
    *("index.html", "daemon-threads.html", "interpreters.html", "the-notes-corrected.html"),
    "labs/measure-the-gil.html",
)


def main() -> int:
    """Build the site and audit it."""
    with tempfile.TemporaryDirectory(prefix="audit-") as folder:
        target = Path(folder, "book")
        site.build(target)
        return _audit(target, Path(sys.argv[1]))


def _audit(target: Path, npm: Path) -> int:
    """Run the audits whose tools are found; under CI every tool must be."""
    pages = site.pages(target)
    wrong: list[str] = []
    chromium = site.browser()
    if chromium is None:
        wrong += _left_out("pages in a browser", "Chromium: apt install chromium")
    else:
        with site.serve(target) as address:
            with sync_playwright() as playwright:
                browser = playwright.chromium.launch(
                    executable_path=chromium, args=list(site.BROWSER_ARGUMENTS)
                )
                looked, found = axe.check(browser, address, pages, npm)
                _say("axe-core", f"{looked} states of {len(pages)} pages", found)
                wrong += found
                stops, found = layout.check(browser, address, pages)
                _say("narrow and keyboard", f"{stops} controls reached by the keyboard", found)
                wrong += found
                count, found = mutants.check(browser, chromium, target, npm)
                _say("mutants", f"{count} pages, each broken against one rule", found)
                wrong += found
                browser.close()
            measured = [
                lighthouse.look(address, page, device, npm, chromium)
                for page in KINDS
                for device in lighthouse.PERFORMANCE
            ]
        _table([lighthouse.HEAD, *(figures.row() for figures in measured)])
        wrong += [one for figures in measured for one in figures.wrong()]
    if valid.java() is None:
        wrong += _left_out("validity of HTML and CSS", "Java: apt install default-jre-headless")
    else:
        files = [*(target / page for page in pages), target / "assets" / "book.css"]
        found = valid.check(files, npm)
        _say("vnu", f"{len(files)} files", found)
        wrong += found
    for one in wrong:
        print(one)
    return 1 if wrong else 0


def _say(audit: str, what: str, found: list[str]) -> None:
    print(f"{audit}: {what}, {len(found)} violations", flush=True)


def _left_out(what: str, missing: str) -> list[str]:
    message = f"{what} left out; not found: {missing}"
    print(message)
    return [message] if os.environ.get("CI") else []


def _table(rows: list[list[str]]) -> None:
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)))


if __name__ == "__main__":
    sys.exit(main())
