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
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from mkdocs.utils.yaml import yaml_load

from observed import book
from observed.errors import PageError
from observed.site import front_matter

#: The page that is being made, below docs/; "" where it is not known.
under_way = ""
_BLOCK = re.compile(
    r"(?ms)^(?P<indent>[ >]*)(?P<mark>`{3,}|~{3,})python [^\n]*\bexec=[^\n]*\n(?P<code>.*?)"
    r"^(?P=indent)(?P=mark) *$"
)
_SHOWS = ("show", "show_turns", "show_spread")
_ASKS = ("predict", "choose")
_HEADING = re.compile(r"(?m)^# (.+?)(?: *\{.*\})?$")
#: A link to what has one place in the book, in Markdown or in HTML.
_LINK = re.compile(r"""(?P<before>\]\(|href=")#(?P<anchor>(?:example|claim)-[\w-]+)""")


@dataclass(frozen=True)
class Page:
    """A page: its file below docs/, its title, the examples that it shows, the claims it judges."""

    uri: str
    title: str
    shows: tuple[str, ...]
    judges: tuple[str, ...]
    #: The name of the part of `nav` that it stands in, "" outside any; None where nav has it not.
    part: str | None = None

    @property
    def folder(self) -> str:
        """The name of its chapter; "" for a page that belongs to none."""
        return posixpath.dirname(self.uri)


def anchor(name: str) -> str:
    """Return the id that the example called `name` has on its page."""
    return "example-" + re.sub(r"\W+", "-", name.rpartition("/")[2].removesuffix(".py"))


def calls(markdown: str) -> Iterator[tuple[str, str, dict[str, object]]]:
    """Yield what a page's blocks call: function, first argument, and what is named and constant."""
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
                named: dict[str, object] = {
                    keyword.arg: keyword.value.value
                    for keyword in node.keywords
                    if keyword.arg and isinstance(keyword.value, ast.Constant)
                }
                yield node.func.id, str(node.args[0].value), named


def shown_on(markdown: str) -> list[str]:
    """Return the names of the examples that a page's Markdown shows, be it in an exercise alone."""
    return [
        name
        for function, name, named in calls(markdown)
        if function in _SHOWS or (function == "choose" and named.get("program") is not False)
    ]


def asked_on(markdown: str) -> list[str]:
    """Return the names of the examples of a page's exercises, one of each exercise."""
    return [name for function, name, _ in calls(markdown) if function in _ASKS]


def is_shown_in_full(name: str) -> bool:
    """Tell whether the page that is being made shows an example elsewhere than in an exercise."""
    path = book.docs() / under_way
    text = path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
    return any(shown == name for function, shown, _ in calls(text) if function in _SHOWS)


def read_page(uri: str) -> Page:
    """Read one page of docs/."""
    path = book.docs() / uri
    text = path.read_text(encoding="utf-8", errors="replace")
    heading = _HEADING.search(text) if uri.endswith(".md") else None
    title = front_matter.read(path).get("title") or (heading[1] if heading else uri)
    judged = (number for function, number, _ in calls(text) if function == "claim")
    return Page(uri, str(title), tuple(dict.fromkeys(shown_on(text))), tuple(judged))


class Look:
    """The book's pages at one look, and what is where on them."""

    def __init__(self, pages: tuple[Page, ...]) -> None:
        self.pages = pages
        #: What `homes` returns, for each page from which it was asked.
        self.homes: dict[str, dict[str, str]] = {}

    @functools.cached_property
    def places(self) -> dict[str, tuple[str, ...]]:
        """The pages that have each example (by its name too) and each claim."""
        places: dict[str, list[str]] = {}
        for page in self.pages:
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


#: The look that the build under way began with; None outside of one, where each question looks
#: anew. It stands here since a page's block hands nothing over when it asks, as `under_way` does.
_of_build: Look | None = None


def begin_build() -> None:
    """Look at the pages: until `end_build`, they are taken to be as they are now."""
    global _of_build
    _of_build = None
    _of_build = _look()


def end_build() -> None:
    """Look anew at each question, for pages may be saved from here on."""
    global _of_build
    _of_build = None


def _look() -> Look:
    if _of_build is not None:
        return _of_build
    config, docs = book.root() / "mkdocs.yml", book.docs()
    parts: dict[str, str | None] = {uri: part for part, uri in _nav(config, _changed(config))}
    for path in book.files(docs, ".md"):
        parts.setdefault(path.relative_to(docs).as_posix(), None)
    files = [(uri, part, _changed(docs / uri)) for uri, part in parts.items()]
    return _read(docs, tuple(file for file in files if file[2]))


def pages() -> tuple[Page, ...]:
    """Return the book's pages in the order of `nav`; then those not in it.

    They are as they are now; in a build, as they were when it began.
    """
    return _look().pages


def written() -> dict[str, Any]:
    """Return `mkdocs.yml` as it is written, before MkDocs makes of it what it needs."""
    config = book.root() / "mkdocs.yml"
    return _written(config, _changed(config))


@functools.lru_cache(maxsize=4)
def _written(config: Path, changed: int) -> dict[str, Any]:
    return yaml_load(config.read_text(encoding="utf-8"))


@functools.lru_cache(maxsize=4)
def _nav(config: Path, changed: int) -> tuple[tuple[str, str], ...]:
    """Return each page of `nav`, after the name of the part that it stands in."""
    return tuple(_leaves(_written(config, changed).get("nav") or [], ""))


def _leaves(nav: list[Any], part: str) -> Iterator[tuple[str, str]]:
    for entry in nav:
        title, inside = next(iter(entry.items())) if isinstance(entry, dict) else ("", entry)
        if isinstance(inside, list):
            yield from _leaves(inside, title)
        else:
            yield part, inside


def _changed(path: Path) -> int:
    try:
        return os.stat(path).st_mtime_ns  # noqa: PTH116 - of every page
    except OSError:
        return 0


@functools.lru_cache(maxsize=4)
def _read(docs: Path, files: tuple[tuple[str, str | None, int], ...]) -> Look:
    return Look(tuple(replace(_read_at(docs, uri, time), part=part) for uri, part, time in files))


@functools.lru_cache(maxsize=4096)
def _read_at(docs: Path, uri: str, time: int) -> Page:
    return read_page(uri)


def home(thing: str) -> str:
    """Return the address, from the page being made, of the page that has `thing`; "" for none.

    An example is named as `CHAPTER/POINT.py` or as its id, a claim as its id.
    """
    uris = _look().places.get(thing)
    return address(uris[0]) if uris else ""


def homes() -> dict[str, str]:
    """Return the address, from the page being made, of the page that has each thing."""
    look = _look()
    found = look.homes.get(under_way)
    if found is None:
        to = {uri: address(uri) for uri in {uris[0] for uris in look.places.values()}}
        found = {thing: to[uris[0]] for thing, uris in look.places.items()}
        look.homes[under_way] = found
    return dict(found)


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
    if not any(f"#{kind}-" in text for kind in ("example", "claim")):
        return text
    here = under_way if here is None else here
    known = _look().places

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
