"""Accessibility of every page in its states, by axe-core."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import conftest
from playwright.sync_api import Page, sync_playwright

WIDTHS = (390, 1300)
#: All rules of WCAG 2.2 AA and what axe-core calls best practice; those of them on colours.
RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
COLOURS = ("color-contrast", "link-in-text-block")

#: Returns one line for each element that breaks a rule. The theme's two switches stand before all
#: that they switch, outside of every landmark: no other rule is left out, and no other element.
_RUN = """
async ([within, rules]) => {
  const outside = (rule, node) =>
    rule.id === "region" && ["#__drawer", "#__search"].includes(node.target[0]);
  const found = await axe.run(within, {
    runOnly: rules,
  });
  return [found.passes.length, found.violations.flatMap((rule) => rule.nodes
    .filter((node) => !outside(rule, node)).map((node) =>
    `${rule.id}: ${node.target.join(" ")}: ${node.html.slice(0, 160)}` +
    (node.any[0]?.data?.contrastRatio ? ` (contrast ${node.any[0].data.contrastRatio})` : "")))];
}
"""


def source(npm: Path) -> str:
    """Return the program of axe-core."""
    return (npm / "axe-core" / "axe.min.js").read_text(encoding="utf-8")


def violations(
    tab: Page, axe: str, within: list[str] | None = None, rules: tuple[str, ...] = RULES
) -> list[str]:
    """Return the violations on the page that `tab` shows, or in its parts that are named."""
    tab.evaluate(axe)
    include = {"include": [[part] for part in within or ["html"]]}
    passed, found = tab.evaluate(_RUN, [include, list(rules)])
    assert passed, "axe looked at nothing"
    return list(found)


def check(
    chromium: str, address: str, pages: list[str], kinds: tuple[str, ...], npm: Path
) -> tuple[int, list[str]]:
    """Return how many states of pages were looked at, and what is wrong.

    Every page is looked at unfolded, narrow and wide: by all rules in the light scheme, and in
    the dark one by those that look at colours, for no other rule does. What comes with each page
    (the drawer, the search, the page before anything was opened) is looked at on one page of
    each of the `kinds`.
    """
    workers = os.cpu_count() or 1
    spawn = multiprocessing.get_context("spawn")  # a browser's driver survives no fork
    with ProcessPoolExecutor(workers, mp_context=spawn) as pool:
        jobs = [
            pool.submit(_check, chromium, address, pages[first::workers], kinds, npm)
            for first in range(workers)
        ]
        done = [job.result() for job in jobs]
    return sum(looked for looked, _ in done), sorted(one for _, wrong in done for one in wrong)


def _check(
    chromium: str, address: str, pages: list[str], kinds: tuple[str, ...], npm: Path
) -> tuple[int, list[str]]:
    axe, looked, wrong = source(npm), 0, []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium, args=list(conftest.BROWSER_ARGUMENTS)
        )
        for width in WIDTHS:
            context = browser.new_context(
                color_scheme="light",
                viewport={"width": width, "height": 900},
                reduced_motion="reduce",
                bypass_csp=True,  # for the style below
            )
            for page in pages:
                tab = context.new_page()
                tab.goto(address + page, wait_until="load")
                for state, within, rules in _states(tab, width, page in kinds):
                    looked += 1
                    found = violations(tab, axe, within, rules)
                    wrong += [f"{page}, {width} px, {state}: {one}" for one in found]
                tab.close()
            context.close()
        browser.close()
    return looked, wrong


def _states(
    tab: Page, width: int, whole: bool
) -> Iterator[tuple[str, list[str] | None, tuple[str, ...]]]:
    """Bring the page into one state after another; yield its name, its parts, and the rules."""
    # What is drawn only near the screen moves while axe looks at it.
    tab.add_style_tag(content="* { content-visibility: visible !important }")
    if whole:
        yield "light, as it loads", None, RULES
        yield from _dark(tab, "as it loads")
    tab.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    yield "light, all details open", None, RULES
    yield from _dark(tab, "all details open")
    if not whole or not tab.locator(".md-search").count():
        return
    if width < 1000:
        tab.locator("label.md-header__button[for=__drawer]").click()
        tab.wait_for_timeout(400)  # until it has slid in
        drawer = [".md-sidebar--primary"]
        yield "light, drawer open", drawer, RULES
        yield from _dark(tab, "drawer open", drawer)
    tab.reload()
    if width < 1000:
        tab.locator("label.md-header__button[for=__search]").click()
    tab.locator("input[name=query]").click()
    tab.locator("input[name=query]").press_sequentially("thread")
    tab.wait_for_selector(".md-search-result__item a")
    tab.wait_for_timeout(400)
    search = [".md-header", ".md-search"]
    yield "light, search open", search, RULES
    yield from _dark(tab, "search open", search)


def _dark(
    tab: Page, state: str, within: list[str] | None = None
) -> Iterator[tuple[str, list[str] | None, tuple[str, ...]]]:
    """Turn the page dark, and light again."""
    tab.emulate_media(color_scheme="dark")
    tab.wait_for_selector("[data-md-color-scheme=slate]")
    tab.wait_for_timeout(400)  # until colours have faded over
    yield f"dark, {state}", within, COLOURS
    tab.emulate_media(color_scheme="light")
    tab.wait_for_selector("[data-md-color-scheme=default]")
    tab.wait_for_timeout(400)
