"""Where things are in the book: its pages in order, and the page that shows an example or a claim.

`nav` in `mkdocs.yml` is the only list of pages. What a page shows is read from the calls in its
blocks. In a text, a link to `#example-…` or `#claim-…` leads to the page that has it, so that a
section can move without its links.
"""

from __future__ import annotations

import ast
import functools
import os
import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from observed import book
from observed.errors import PageError

#: The page that is being made, below docs/; "" where it is not known.
under_way = ""
_NAV = re.compile(r"""(?m)^ *- (?:(?:"[^"]*"|[^"\n]+?): )?([\w./-]+\.(?:md|ipynb)) *(?:#.*)?$""")
_BLOCK = re.compile(
    r"(?ms)^(?P<indent>[ >]*)(?P<mark>`{3,}|~{3,})python [^\n]*\bexec=[^\n]*\n(?P<code>.*?)"
    r"^(?P=indent)(?P=mark) *$"
)
_SHOWS = ("show", "show_turns", "show_spread")
_TITLE = re.compile(r"(?m)^(?:title: *(?P<title>.+)|# (?P<heading>.+?)(?: *\{.*\})?)$")
#: A link to what has one place in the book, in Markdown or in HTML.
_LINK = re.compile(r"""(?P<before>\]\(|href=")#(?P<anchor>(?:example|claim)-[\w-]+)""")


@dataclass(frozen=True)
class Page:
    """A page: its file below docs/, its title, the examples that it shows, the claims it judges."""

    uri: str
    title: str
    shows: tuple[str, ...]
    judges: tuple[str, ...]

    @property
    def folder(self) -> str:
        """The name of its chapter; "" for a page that belongs to none."""
        return posixpath.dirname(self.uri)


def anchor(name: str) -> str:
    """Return the id that the example called `name` has on its page."""
    return "example-" + re.sub(r"\W+", "-", name.rpartition("/")[2].removesuffix(".py"))


def calls(markdown: str) -> Iterator[tuple[str, str, int]]:
    """Yield what a page's blocks call: function, first argument, offset of the block."""
    for block in _BLOCK.finditer(markdown):
        indent = re.escape(block["indent"])
        code = re.sub(rf"(?m)^{indent}", "", block["code"])
        try:
            tree = ast.parse(code)
        except SyntaxError:  # it fails where it runs, and says so
            continue
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
                continue
            if node.args and isinstance(node.args[0], ast.Constant):
                yield node.func.id, str(node.args[0].value), block.start()


def shown_on(markdown: str) -> list[str]:
    """Return the names of the examples that a page's Markdown shows."""
    return [name for function, name, _ in calls(markdown) if function in _SHOWS]


def read_page(uri: str) -> Page:
    """Read one page of docs/."""
    text = (book.docs() / uri).read_text(encoding="utf-8", errors="replace")
    found = _TITLE.search(text) if uri.endswith(".md") else None
    title = (found["title"] or found["heading"]).strip("\"' ") if found else uri
    judged = (number for function, number, _ in calls(text) if function == "claim")
    return Page(uri, title, tuple(dict.fromkeys(shown_on(text))), tuple(judged))


def pages() -> tuple[Page, ...]:
    """Return the book's pages as they are now, in the order of `nav`; then those not in it."""
    root = book.root()
    nav = (root / "mkdocs.yml").read_text(encoding="utf-8")
    found = [path.relative_to(root / "docs").as_posix() for path in (root / "docs").rglob("*.md")]
    uris = dict.fromkeys([*_NAV.findall(nav), *sorted(found)])
    files = [(uri, _changed(root / "docs" / uri)) for uri in uris]
    return _read(root, tuple((uri, time) for uri, time in files if time))


def _changed(path: Path) -> int:
    try:
        return os.stat(path).st_mtime_ns  # noqa: PTH116 - of every page, for every link
    except OSError:
        return 0


@functools.lru_cache(maxsize=4)
def _read(root: Path, files: tuple[tuple[str, int], ...]) -> tuple[Page, ...]:
    return tuple(_read_at(root, *file) for file in files)


@functools.lru_cache(maxsize=4096)
def _read_at(root: Path, uri: str, time: int) -> Page:
    return read_page(uri)


@functools.lru_cache(maxsize=4)
def _places(found: tuple[Page, ...]) -> dict[str, tuple[str, ...]]:
    """Return the pages that have each example (by its name too) and each claim."""
    places: dict[str, list[str]] = {}
    for page in found:
        for name in page.shows:
            places.setdefault(name, []).append(page.uri)
        for number in page.judges:
            places.setdefault(f"claim-{number.lower()}", []).append(page.uri)
    # An example is at home in its own chapter: another page may show it again.
    for name, uris in list(places.items()):
        uris.sort(key=lambda uri: not uri.startswith(name.partition("/")[0]))
        if "/" in name:
            places.setdefault(anchor(name), []).append(uris[0])
    return {key: tuple(dict.fromkeys(uris)) for key, uris in places.items()}


def of_example(name: str) -> str | None:
    """Return the page that shows the example called `name`; None where none does."""
    return next(iter(_places(pages()).get(name, ())), None)


def of_anchor(anchor: str) -> str | None:
    """Return the page that has the example or claim whose id is `anchor`; None if none does."""
    return next(iter(_places(pages()).get(anchor, ())), None)


def address(uri: str, here: str | None = None) -> str:
    """Return the relative address of a page's HTML, from `here`, the page being made.

    Args:
        uri: The page's file below docs/, or any file of the site.
        here: The page from which it is linked; by default the one that is being made.
    """
    here = under_way if here is None else here
    if uri == here:
        return ""
    return posixpath.relpath(re.sub(r"\.(md|ipynb)$", ".html", uri), posixpath.dirname(here) or ".")


def linked(text: str, here: str | None = None) -> str:
    """Let each link to an example or a claim lead to the page that has it.

    Raises `PageError` where no page has it, or several do and `here` is none of them.
    """
    here = under_way if here is None else here
    known = _places(pages())

    def resolved(link: re.Match[str]) -> str:
        uris = known.get(link["anchor"], ())
        if here in uris or not uris:
            return link[0]  # what leads nowhere is said where links are checked
        if len(uris) > 1:
            raise PageError(
                f"docs/{here}: a link to #{link['anchor']}: expected one page that has it; found "
                f"{' and '.join(uris)}: name the page, as in ({uris[0]}#{link['anchor']})"
            )
        if link["before"] == "](":
            target = posixpath.relpath(uris[0], posixpath.dirname(here) or ".")
        else:
            target = address(uris[0], here)
        return f"{link['before']}{target}#{link['anchor']}"

    return _LINK.sub(resolved, text)
