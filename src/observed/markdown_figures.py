"""A Markdown extension: `«expression:format»` is a figure of the example shown last above.

Nobody types a measured number. Forms, `|` naming another example and `@` another interpreter::

    «gap:.1f»    «seen("the notes' order")»    «thread-basics/x.py | gap:.1f @3.13t»
"""

from __future__ import annotations

import functools
import html
import re

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from observed import page
from observed.errors import ObservedError, PageError

FIGURE = re.compile(r"«([^«»]+)»")
_FENCE = re.compile(r"^\s*(?P<mark>`{3,}|~{3,})")
PARTS = re.compile(
    r"^(?:(?P<name>[\w-]+/[\w-]+\.py)\s*\|)?\s*(?P<expression>.+?)\s*"
    r"(?::(?P<form>[<>=^+]?\d*,?(?:\.\d+)?[a-z%]?))?\s*(?:@(?P<interpreter>\w[\w.]*))?$"
)


class _Figures(Preprocessor):
    """Replaces figures outside fenced blocks, before anything else reads the page."""

    def run(self, lines: list[str]) -> list[str]:
        fence = ""
        shown = ""
        result = []
        for line in lines:
            mark = _FENCE.match(line)
            text = line
            if fence:
                if names := page.shown_on(line):
                    shown = names[-1]
                if mark and line.strip() == mark["mark"] and mark["mark"].startswith(fence):
                    fence = ""
            elif mark:
                fence = mark["mark"]
            else:
                text = FIGURE.sub(functools.partial(_figure, shown=shown), line)
            result.append(text)
        return result


def _figure(match: re.Match[str], shown: str) -> str:
    text = match[1]
    try:
        parts = PARTS.match(text)
        if parts is None:
            raise PageError(
                f"«{text}»: expected «expression», «expression:format» or with an example"
            )
        name = parts["name"] or shown
        if not name:
            raise PageError(f"«{text}»: expected an example shown above it, or named; found none")
        value = page.figure(parts["expression"], name, parts["form"] or "", parts["interpreter"])
    except ObservedError as error:
        page.logger.warning("%s", error)
        return f'<strong class="broken">«{html.escape(text)}»: {html.escape(str(error))}</strong>'
    return f'<data class="figure" value="{html.escape(value)}">{html.escape(value)}</data>'


class FiguresExtension(Extension):
    """Registers the preprocessor ahead of fenced blocks."""

    def extendMarkdown(self, md: Markdown) -> None:
        """Add the preprocessor to `md`."""
        md.preprocessors.register(_Figures(md), "observed-figures", 28)


def makeExtension(**options: object) -> FiguresExtension:
    """Return the extension; Python-Markdown looks for this name."""
    return FiguresExtension(**options)
