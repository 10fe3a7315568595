"""What ends a build, in one message: a file that cannot be read, a template, a setting.

It names the file, the line, what was expected, what was found and the command. An error of the
engine's own keeps its traceback, for that is what mends it; so does any under `--verbose`.
"""

from __future__ import annotations

import logging
import traceback
from pathlib import Path

import jinja2
from mkdocs.exceptions import BuildError, MkDocsException

import observed
from observed import book, errors

_ENGINE = str(Path(observed.__file__).parent)
_BUILD = logging.getLogger("mkdocs.commands.build")
_REPEAT = "\n  repeat: ./nox -s site"
#: How MkDocs begins to say on which page it stopped, before it tells why.
_STOPPED = ("Error reading page ", "Error building page ")


class OnPage(logging.Filter):
    """Holds back where MkDocs stopped, until `message` is asked why: so it is one message."""

    said = ""

    def filter(self, record: logging.LogRecord) -> bool:
        """Hold the record back, if it is one of these."""
        text = record.getMessage()
        if not text.startswith(_STOPPED):
            return True
        self.said = text
        return False

    def page(self) -> str:
        """Return the page on which MkDocs stopped, and forget it; "" where it was on none."""
        said, self.said = self.said, ""
        return said.partition("'")[2].partition("'")[0]


def listen() -> OnPage:
    """Let what MkDocs says of the page on which it stops wait for the reason."""
    for known in _BUILD.filters:
        if isinstance(known, OnPage):
            return known
    held = OnPage()
    _BUILD.addFilter(held)
    return held


def message(error: Exception) -> str:
    """Return the one message for what ended a build; "" where MkDocs or a traceback says more."""
    held = listen()
    before, page = held.said, held.page()
    if isinstance(error, BuildError):  # it says all that there is to say, but not on which page
        return f"docs/{page}: {error}" if page else ""
    if isinstance(error, MkDocsException):
        return ""
    frames = traceback.extract_tb(error.__traceback__)
    if isinstance(error, OSError) and not isinstance(error, jinja2.TemplateNotFound):
        return errors.of_system(error)
    where = page and f"docs/{page}: "
    if isinstance(error, jinja2.TemplateSyntaxError):
        place = f"{_below(error.filename or error.name or 'a template')}, line {error.lineno}"
        return f"{place}: expected a template of Jinja's; found: {error.message}{_REPEAT}"
    found = f"{type(error).__name__}: {error}"
    if isinstance(error, jinja2.TemplateNotFound):
        found = f"no template {error.name}"
    if _BUILD.isEnabledFor(logging.DEBUG) or frames[-1].filename.startswith(_ENGINE):
        if before:
            _BUILD.error("%s", before)
        return ""
    for frame in reversed(frames):
        if frame.filename.endswith((".html", ".xml")):
            place = f"{_below(frame.filename)}, line {frame.lineno}"
            if Path(frame.filename).is_relative_to(book.docs()):
                return f"{place}: expected what can be filled in; found: {found}{_REPEAT}"
            return (
                f"mkdocs.yml: expected what the theme can use; found, at {place}: {found}{_REPEAT}"
            )
    place = f"{_below(frames[-1].filename)}, line {frames[-1].lineno}"
    return (
        f"mkdocs.yml: {where}expected what its plugins and extensions can use; found, at {place}: "
        f"{found}\n  The whole traceback: mkdocs build --strict --verbose"
    )


def _below(file: str) -> str:
    """Return a file's name below the book's folder, or below where packages are installed."""
    path = Path(file)
    if path.is_relative_to(book.root()):
        return path.relative_to(book.root()).as_posix()
    return file.rpartition("site-packages/")[2]
