"""Audit the built site: print the figures, end with status 1 where one is not as it must be."""

from __future__ import annotations

import os
import socket
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import conftest
from playwright.sync_api import sync_playwright

from audit import axe, layout, lighthouse, mutants, site, valid

#: One page of each kind: start, the heaviest chapter, a wide table, all claims, a lab.
KINDS = (
    *("index.html", "daemon-threads/cut-off.html", "interpreters.html", "the-notes-corrected.html"),
    "labs/measure-the-gil.html",
)


#: What can be named to audit only a part.
PARTS = ("axe", "layout", "heights", "mutants", "lighthouse", "vnu")


def main() -> int:
    """Build the site and audit it: npm's folder, and the parts that are wanted, or all."""
    npm, *parts = sys.argv[1:]
    if unknown := set(parts) - set(PARTS):
        print(f"expected parts of {', '.join(PARTS)}; found {', '.join(sorted(unknown))}")
        return 2
    with tempfile.TemporaryDirectory(prefix="audit-") as folder:
        target = Path(folder, "book")
        with socket.create_server(("127.0.0.1", 0)) as probe:
            port = probe.getsockname()[1]
        # Built for the address at which it is looked at, as a published book is.
        conftest.build(target, {**os.environ, "BOOK_URL": f"http://127.0.0.1:{port}/book/"})
        return _audit(target, port, Path(npm), parts or PARTS)


def _audit(target: Path, port: int, npm: Path, parts: Sequence[str]) -> int:
    """Run the audits whose tools are found; under CI every tool must be."""
    pages = site.pages(target)
    wrong: list[str] = []
    with sync_playwright() as playwright:
        chromium = conftest.find_browser(playwright)
    if chromium is None:
        wrong += _left_out("pages in a browser", "Chromium: apt install chromium")
    else:
        with site.serve(target, port) as address, sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=chromium, args=list(conftest.BROWSER_ARGUMENTS)
            )
            if "axe" in parts:
                looked, found = axe.check(chromium, address, pages, KINDS, npm)
                wrong += _say("axe-core", f"{looked} states of {len(pages)} pages", found)
            if "layout" in parts:
                stops, found = layout.check(browser, address, pages)
                wrong += _say("narrow and keyboard", f"{stops} controls reached", found)
            if "heights" in parts:
                tall = layout.heights(browser, address, pages)
                _table([["page", "px tall"], *([name, f"{px:,}"] for name, px in tall.items())])
                found = [one for name, px in tall.items() for one in layout.too_tall(name, px)]
                wrong += _say("heights", f"{len(tall)} pages, {max(tall.values()):,} px", found)
            if "mutants" in parts:
                count, found = mutants.check(browser, chromium, target, npm)
                wrong += _say("mutants", f"{count} pages, each broken against one rule", found)
            browser.close()
        if "lighthouse" in parts:
            with site.serve(target, port) as address:
                measured = [
                    lighthouse.look(address, page, device, npm, chromium)
                    for page in KINDS
                    for device in lighthouse.PERFORMANCE
                ]
            _table([lighthouse.HEAD, *(figures.row() for figures in measured)])
            wrong += [one for figures in measured for one in figures.wrong()]
    if "vnu" in parts and valid.java() is None:
        wrong += _left_out("validity of HTML and CSS", "Java: apt install default-jre-headless")
    elif "vnu" in parts:
        files = [*(target / page for page in pages), target / "assets" / "book.css"]
        wrong += _say("vnu", f"{len(files)} files", valid.check(files, npm))
    for one in wrong:
        print(one)
    return 1 if wrong else 0


def _say(audit: str, what: str, found: list[str]) -> list[str]:
    print(f"{audit}: {what}, {len(found)} violations", flush=True)
    return found


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
