"""A Markdown extension: `«expression:format»` is a figure of the example shown last above.

Nobody types a measured number. Forms, `|` naming another example and `@` another interpreter::

    «gap:.1f»    «seen("the notes' order")»    «thread-basics/x.py | gap:.1f @3.13t»

Which example was shown last is read from what the page's blocks *wrote*, in the finished HTML,
not from how they are written: a call in a variable, a quote or a tab counts where it ran.
"""

from __future__ import annotations

import html
import re
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor

from observed.site import examples as page, places
from observed.errors import ObservedError, PageError

FIGURE = re.compile(r"«([^«»]+)»")
_FENCE = re.compile(r"^\s*(?P<mark>`{3,}|~{3,})")
PARTS = re.compile(
    r"^(?:(?P<name>[\w-]+/[\w-]+\.py)\s*\|)?\s*(?P<expression>.+?)\s*"
    r"(?::(?P<form>[<>=^+]?\d*,?(?:\.\d+)?[a-z%]?))?\s*(?:@(?P<interpreter>\w[\w.]*))?$"
)
#: Stands for a figure from before the Markdown is read until it is HTML: a text that no
#: markup touches.
_TOKEN = "\ue000{}\ue001"
#: What matters in the finished HTML, in its order: code, an example, a figure's token.
_PIECES = re.compile(
    "|".join(
        [
            r"(?P<code></?(?:code|pre)\b[^>]*>)",
            page.SHOWN.format('(?P<shown>[^"]+)'),
            r"\ue000(?P<token>\d+)\ue001",
        ]
    )
)
#: A block that should have run, and is text: in a table, say.
_NOT_RUN = re.compile(r"exec=(?:&quot;|\"|“|')(?:on|true|1|yes)")


class _Tokens(Preprocessor):
    """Puts a token in the place of each figure outside fenced blocks, before anything is read."""

    def __init__(self, md: Markdown, texts: list[str]) -> None:
        super().__init__(md)
        self.texts = texts

    def run(self, lines: list[str]) -> list[str]:
        self.texts.clear()
        fence = ""
        result = []
        for line in lines:
            mark = _FENCE.match(line)
            text = line
            if fence:
                if mark and line.strip() == mark["mark"] and mark["mark"].startswith(fence):
                    fence = ""
            elif mark:
                fence = mark["mark"]
            else:
                text = FIGURE.sub(self._token, line)
            result.append(text)
        return result

    def _token(self, match: re.Match[str]) -> str:
        self.texts.append(match[1])
        return _TOKEN.format(len(self.texts) - 1)


class _Figures(Postprocessor):
    """Puts the figures in the places of their tokens, each of the example shown last above."""

    def __init__(self, md: Markdown, texts: list[str]) -> None:
        super().__init__(md)
        self.texts = texts

    def run(self, text: str) -> str:
        values: dict[str, str] = {}
        shown, depth = "", 0

        def piece(match: re.Match[str]) -> str:
            nonlocal shown, depth
            if match["code"]:
                depth += -1 if match[0].startswith("</") else 1
            elif match["shown"]:
                shown = html.unescape(match["shown"])
            elif int(match["token"]) < len(self.texts):
                figure = self.texts[int(match["token"])]
                if depth > 0:  # in code it is what it looks like
                    return html.escape(f"«{figure}»", quote=False)
                values[match[0]] = _figure(figure, shown)
                return values[match[0]]
            return match[0]

        done = _PIECES.sub(piece, text)
        self._contents(getattr(self.md, "toc_tokens", []), values)
        for found in _NOT_RUN.finditer(done):
            around = html.unescape(re.sub(r"<[^>]*>", "", done[found.start() : found.end() + 200]))
            page.logger.warning("%s", _not_run(around.split("\n")[:3]))
        return done

    def _contents(self, entries: list[dict[str, Any]], values: dict[str, str]) -> None:
        """Put the figures into the table of contents too."""
        for entry in entries:
            for key in ("name", "html"):
                for token, value in values.items():
                    if token in entry.get(key, ""):
                        plain = re.sub(r"<[^>]*>", "", value) if key == "name" else value
                        entry[key] = entry[key].replace(token, plain)
            self._contents(entry["children"], values)


def _not_run(lines: list[str]) -> str:
    where = f"docs/{places.under_way}: " if places.under_way else ""
    return (
        f'{where}expected a block with exec="on" to run; found it as text: {" ".join(lines)!r}\n'
        "  A block runs by itself, in a list, a quote, a tab or an admonition; "
        "not in a table, nor indented as code\n  repeat: ./nox -s site"
    )


def _figure(text: str, shown: str) -> str:
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
        where = f"docs/{places.under_way}: " if places.under_way else ""
        page.logger.warning("%s%s", where, error)
        return f'<strong class="broken">«{html.escape(text)}»: {html.escape(str(error))}</strong>'
    return f'<data class="figure" value="{html.escape(value)}">{html.escape(value)}</data>'


class FiguresExtension(Extension):
    """Registers the two halves: ahead of fenced blocks, and after everything else."""

    def extendMarkdown(self, md: Markdown) -> None:
        """Add both to `md`."""
        texts: list[str] = []
        md.preprocessors.register(_Tokens(md, texts), "observed-figures", 28)
        md.postprocessors.register(_Figures(md, texts), "observed-figures", -10)


def makeExtension(**options: object) -> FiguresExtension:
    """Return the extension; Python-Markdown looks for this name."""
    return FiguresExtension(**options)
