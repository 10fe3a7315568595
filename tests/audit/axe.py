"""Accessibility of every page in its states, by axe-core."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page

SCHEMES = ("light", "dark")
WIDTHS = (390, 1300)

#: Returns one line for each element that breaks a rule. The theme's two switches stand before all
#: that they switch, outside of every landmark: no other rule is left out, and no other element.
_RUN = """
async (within) => {
  const outside = (rule, node) =>
    rule.id === "region" && ["#__drawer", "#__search"].includes(node.target[0]);
  const found = await axe.run(within, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
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


def violations(tab: Page, axe: str, within: list[str] | None = None) -> list[str]:
    """Return the violations on the page that `tab` shows, or in its parts that are named."""
    tab.evaluate(axe)
    passed, found = tab.evaluate(_RUN, {"include": [[part] for part in within or ["html"]]})
    assert passed, "axe looked at nothing"
    return list(found)


def _states(tab: Page, width: int) -> Iterator[tuple[str, list[str] | None]]:
    """Bring the page into one state after another; yield its name and the parts it is about."""
    # What is drawn only near the screen moves while axe looks at it.
    tab.add_style_tag(content="* { content-visibility: visible !important }")
    yield "as it loads", None
    tab.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    yield "all details open", None
    if not tab.locator(".md-search").count():
        return
    if width < 1000:
        tab.locator("label.md-header__button[for=__drawer]").click()
        tab.wait_for_timeout(400)  # until it has slid in
        yield "drawer open", [".md-sidebar--primary"]
    tab.reload()
    if width < 1000:
        tab.locator("label.md-header__button[for=__search]").click()
    tab.locator("input[name=query]").click()
    tab.locator("input[name=query]").press_sequentially("thread")
    tab.wait_for_selector(".md-search-result__item a")
    tab.wait_for_timeout(400)
    yield "search open", [".md-header", ".md-search"]


def check(browser: Browser, address: str, pages: list[str], npm: Path) -> tuple[int, list[str]]:
    """Return how many states of pages were looked at, and what is wrong."""
    axe, looked, wrong = source(npm), 0, []
    for scheme in SCHEMES:
        for width in WIDTHS:
            options: dict[str, Any] = {
                "color_scheme": scheme,
                "viewport": {"width": width, "height": 900},
                "reduced_motion": "reduce",
                "bypass_csp": True,  # for the style below
            }
            context = browser.new_context(**options)
            for name in pages:
                tab = context.new_page()
                tab.goto(address + name, wait_until="load")
                for state, within in _states(tab, width):
                    looked += 1
                    wrong += [
                        f"{name}, {scheme}, {width} px, {state}: {one}"
                        for one in violations(tab, axe, within)
                    ]
                tab.close()
            context.close()
    return looked, wrong
