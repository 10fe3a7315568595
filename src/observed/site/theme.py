"""Puts right what the theme's pages get wrong; the audit says whether it still does."""

from __future__ import annotations

import re
from pathlib import Path

from observed import book
from observed.errors import PageError

_REPEAT = "\n  repeat: ./nox -s site"
#: What the book has in the place of the theme's own. A file that is not there is the theme's again,
#: in silence: its name and its maker in the foot, no list of chapters for a wrong address.
FILES = ("main.html", "404.html", "partials/copyright.html")
#: What the theme's pages get wrong: its switches, which the keyboard must reach on a small screen,
#: have no name, nor has its search, whose key is the book's; a chapter's first page labels a switch
#: that it has not; its script need not keep the page waiting; and Firefox loads a page that
#: `rel="next"` names before anybody asks for it.
_MENDED = {
    'type="checkbox" id="__drawer" autocomplete="off"': (
        'type="checkbox" id="__drawer" aria-label="Contents"'
    ),
    'type="checkbox" id="__search" autocomplete="off"': (
        'type="checkbox" id="__search" aria-label="Search"'
    ),
    'type="checkbox" id="__toc"': 'type="checkbox" id="__toc" aria-label="Contents of this page"',
    'data-md-component="search" role="dialog"': (
        'data-md-component="search" role="dialog" aria-label="Search"'
    ),
    'name="query" aria-label="Search"': (
        'name="query" aria-label="Search" aria-keyshortcuts="Control+K"'
    ),
}
_TOC, _OF_TOC = 'id="__toc"', ' for="__toc"'
_NEIGHBOURS = re.compile(r'<link rel="(?:prev|next)"[^>]*>')
#: The theme's own search makes common words bury rare ones: the book's script takes its place.
_SEARCH = re.compile(r"assets/javascripts/workers/search\.\w+\.min\.js")
_SCRIPTS = re.compile(r'<script (?=src="[^"]*/(?:bundle\.\w+\.min|search-when-asked)\.js")')


def mended(page: str) -> str:
    """Return the page of the theme with what it gets wrong put right."""
    for wrong, right in _MENDED.items():
        page = page.replace(wrong, right)
    if _TOC not in page:
        page = page.replace(_OF_TOC, "")
    page = _SEARCH.sub("assets/search.js", page)
    return _SCRIPTS.sub("<script defer ", _without_neighbours(page))


def _without_neighbours(page: str) -> str:
    """Return the page without the links to its neighbours, and the space before each."""
    # A pattern that begins with a space would try each space of the page.
    parts = _NEIGHBOURS.split(page)
    return "".join([*(part.rstrip() for part in parts[:-1]), parts[-1]])


def must_be_whole(folder: Path) -> None:
    """Raise `PageError` where a file of the book's own theme is not there, or cannot be read."""
    for path in sorted({*(folder / name for name in FILES), *folder.rglob("*.*")}):
        name = path.relative_to(book.root()).as_posix()
        if path.is_dir() and path.relative_to(folder).as_posix() not in FILES:
            continue
        try:
            path.read_text(encoding="utf-8")
        except UnicodeDecodeError as error:
            raise PageError(f"{name}: expected UTF-8; found: {error}{_REPEAT}") from None
        except OSError as error:
            raise PageError(
                f"{name}: expected it there; found: {error.strerror}{_REPEAT}"
            ) from None
