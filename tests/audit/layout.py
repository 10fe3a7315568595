"""Narrow screens, enlarged text, and the keyboard alone, in a real browser."""

from __future__ import annotations

from playwright.sync_api import Browser, Page

#: 320 px is a small phone; 650 px is what 200 % of zoom leaves of a window of 1300.
NARROW = ((320, 800), (650, 450))

#: Pixels of height, at 1,300 wide, that a page may have: one sitting.
TALLEST = 16_000
#: Pages that are one table or one notebook have their own.
TALLEST_OF = {"interpreters.html": 34_000, "labs/": 24_000}

#: The page's height with everything as it opens. What is out of sight is laid out too.
_HEIGHT = """
() => {
  for (const one of document.querySelectorAll("article *"))
    if (getComputedStyle(one).contentVisibility === "auto") one.style.contentVisibility = "visible";
  return document.documentElement.scrollHeight;
}
"""

#: Elements that reach beyond the screen and stand in no box that scrolls; such boxes without focus.
_TOO_WIDE = """
() => {
  const screen = document.documentElement.clientWidth, found = [];
  const boxed = (one) => {
    for (let box = one.parentElement; box; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (["auto", "scroll"].includes(style.overflowX)) return true;
      if (style.position === "fixed" || style.visibility === "hidden") return true;
    }
    return false;
  };
  if (document.documentElement.scrollWidth > screen)
    found.push(`the page scrolls sideways: ${document.documentElement.scrollWidth} px`);
  for (const one of document.querySelectorAll("main *, footer *")) {
    const box = one.getBoundingClientRect();
    if (box.width && box.height && (box.right > screen + 1 || box.left < -1) && !boxed(one)
        && !one.closest(".unseen, .md-sidebar, svg *")
        && getComputedStyle(one).visibility !== "hidden")
      found.push(`beyond the screen, from ${Math.round(box.left)} to ${Math.round(box.right)} px: `
        + one.outerHTML.slice(0, 120));
    const style = getComputedStyle(one);
    if (["auto", "scroll"].includes(style.overflowX) && one.scrollWidth > one.clientWidth + 1
        && one.tabIndex < 0 && !one.querySelector("[tabindex='0'], a[href], button"))
      found.push(`scrolls, but the keyboard cannot reach it: ${one.outerHTML.slice(0, 120)}`);
  }
  return found;
}
"""

#: Marks what can be worked with and is in sight or in a scrolling box; returns how many.
_MARK = """
() => {
  const controls = "a[href], button, input, summary, [tabindex='0']";
  let count = 0;
  for (const one of document.querySelectorAll(controls)) {
    if (!one.checkVisibility({ visibilityProperty: true })) continue;
    if (one.disabled || one.hidden || one.tabIndex < 0 || one.type === "radio") continue;
    one.dataset.control = String(count++);
  }
  return count;
}
"""

#: Says what has the focus, whether it is in sight, and whether it looks other than without.
_FOCUSED = """
() => {
  const one = document.activeElement;
  if (!one || one === document.body) return null;
  const looks = (...elements) => JSON.stringify(elements.filter(Boolean).map((each) => {
    const style = getComputedStyle(each);
    return [style.outlineStyle === "none" ? "" : style.outline, style.boxShadow, style.color,
      style.backgroundColor, style.borderColor, style.textDecorationLine, style.opacity];
  }));
  const label = one.labels?.length
    ? [...one.labels].find((each) => each.getBoundingClientRect().width) : null;
  const parts = [one, label, one.parentElement, one.nextElementSibling];
  const box = (label ?? one).getBoundingClientRect();
  const inside = box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight;
  const focused = looks(...parts);
  one.blur();
  const plain = looks(...parts);
  one.focus({ preventScroll: true, focusVisible: true });
  return { control: one.dataset.control ?? null, text: one.outerHTML.slice(0, 120), inside,
    seen: focused !== plain };
}
"""


def too_wide(tab: Page) -> list[str]:
    """Return what of the page that `tab` shows reaches beyond the screen."""
    return list(tab.evaluate(_TOO_WIDE))


def too_tall(name: str, height: int) -> list[str]:
    """Return what is wrong with a page's height."""
    most = next((own for part, own in TALLEST_OF.items() if name.startswith(part)), TALLEST)
    return [f"{name}: {height} px tall, expected {most} at most"] if height > most else []


def heights(browser: Browser, address: str, pages: list[str]) -> dict[str, int]:
    """Return the height of each page at 1,300 px wide, with everything as it opens."""
    tab = browser.new_page(viewport={"width": 1300, "height": 900}, reduced_motion="reduce")
    found = {}
    for name in pages:
        tab.goto(address + name, wait_until="load")
        if tab.url == address + name:  # not one that leads on to another
            found[name] = int(tab.evaluate(_HEIGHT))
    tab.close()
    return found


def keyboard(tab: Page) -> tuple[int, list[str]]:
    """Go through the page with the tabulator; return how many stops, and what is wrong."""
    controls = tab.evaluate(_MARK)
    reached: set[str] = set()
    wrong = []
    for stop in range(controls + 50):
        tab.keyboard.press("Tab")
        found = tab.evaluate(_FOCUSED)
        if found is None or (stop and found["control"] == "0"):
            break
        if found["control"] is not None:
            reached.add(found["control"])
        if not found["inside"]:
            wrong.append(f"has the focus, out of sight: {found['text']}")
        elif not found["seen"]:
            wrong.append(f"has the focus, and looks as without: {found['text']}")
    for number in range(controls):
        if str(number) not in reached:
            text = tab.evaluate(
                "(n) => document.querySelector(`[data-control='${n}']`)?.outerHTML.slice(0, 120)",
                number,
            )
            wrong.append(f"the keyboard does not reach: {text}")
    return len(reached), wrong


def check(browser: Browser, address: str, pages: list[str]) -> tuple[int, list[str]]:
    """Return how many controls the keyboard reached, and what is wrong."""
    stops, wrong = 0, []
    for width, height in NARROW:
        tab = browser.new_page(viewport={"width": width, "height": height})
        for name in pages:
            tab.goto(address + name, wait_until="load")
            tab.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
            wrong += [f"{name}, {width} px: {one}" for one in too_wide(tab)]
        tab.close()
    for width in (390, 1300):
        tab = browser.new_page(viewport={"width": width, "height": 900}, reduced_motion="reduce")
        for name in pages:
            tab.goto(address + name, wait_until="load")
            reached, found = keyboard(tab)
            stops += reached
            wrong += [f"{name}, {width} px: {one}" for one in found]
        tab.close()
    return stops, wrong
