"""A Markdown extension: `«expression:format»` is a figure of the example shown last above.

Nobody types a measured number. Forms, `|` naming another example and `@` another interpreter::

    «gap:.1f»    «seen("the notes' order")»    «thread-basics/x.py | gap:.1f @3.13t»

Which example was shown last is read from what the page's blocks *wrote*, in the finished HTML,
not from how they are written: a call in a variable, a quote or a tab counts where it ran.
A figure in a footnote or in an attribute names its example: it is not read where it was written.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor

from observed.errors import ObservedError, PageError
from observed.site import boxes, examples, places

FIGURE = re.compile(r"«([^«»]+)»")
_FENCE = re.compile(r"^\s*(?P<mark>`{3,}|~{3,})")
PARTS = re.compile(
    r"^(?:(?P<name>[\w-]+/[\w-]+\.py)\s*\|)?\s*(?P<expression>.+?)\s*"
    r"(?::(?P<form>[<>=^+]?\d*,?(?:\.\d+)?[a-z%]?))?\s*(?:@(?P<interpreter>\w[\w.]*))?$"
)
#: Stands for a figure from before the Markdown is read until it is HTML: a text that no
#: markup touches.
_TOKEN = "\ue000{}\ue001"
_TOKENS = re.compile(_TOKEN.format(r"(\d+)"))
#: Without any of them, a text has no figure, nor what is nearly one.
_SIGNS = (_TOKEN[0], "«", "»")
#: A tag with a figure in it: one in an attribute.
_TAG = re.compile(r"<\w[^<>]*\ue000[^<>]*>")
#: What matters else in the finished HTML, in its order: where footnotes begin, code, an example,
#: the traceback of a block that failed, a figure's token, a sign of a figure that is none. Each
#: begins with a character, ahead of any group: the search leaps from one such to the next.
_PIECES = re.compile(
    "|".join(
        [
            r'<(?:(?P<notes>div class="footnote")|(?P<code>/?(?:code|pre)\b(?=[^>]*>)))',
            examples.SHOWN.format('(?P<shown>[^"]*)'),
            r"&lt;code block: (?P<failed>)",
            _TOKEN.format(r"(?P<token>\d+)"),
            "«(?P<begin>)|»(?P<end>)",
        ]
    )
)
#: A block that should have run, and is text: in a table, say.
_NOT_RUN = re.compile(r"exec=(?:&quot;|\"|“|')(?:on|true|1|yes)")


_APART = (
    "expected the name of its example, «CHAPTER/POINT.py | …»: a footnote or an attribute stands "
    "apart from what is shown; found none"
)
_FAILED = "expected an example shown above it, or named; found a block that failed"


@dataclass(frozen=True)
class Shown:
    """The example that was shown last; else "" and why a figure here has no example."""

    name: str = ""
    why: str = "expected an example shown above it, or named; found none"


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
        shown, depth = Shown(), 0

        def in_tag(match: re.Match[str]) -> str:
            figure = self._known(match)
            return match[0] if figure is None else html.escape(_value(figure, Shown(why=_APART))[0])

        def piece(match: re.Match[str]) -> str:
            nonlocal shown, depth
            match match.lastgroup:
                case "notes":
                    shown = Shown(why=_APART)
                case "code":
                    depth += -1 if match["code"].startswith("/") else 1
                case "shown":
                    shown = Shown(html.unescape(match["shown"]))
                case "failed":
                    shown = Shown(why=_FAILED)
                case "begin" | "end" if depth <= 0:
                    around = text[match.start() : match.start() + 60].partition("\n")[0]
                    boxes.logger.warning("%s", _lone(around))
                case "token" if (figure := self._known(match)) is not None:
                    if depth > 0:  # in code it is what it looks like
                        return html.escape(f"«{figure}»", quote=False)
                    values[match[0]] = _figure(figure, shown)
                    return values[match[0]]
            return match[0]

        text = _in_tags(text, in_tag)
        done = _PIECES.sub(piece, text) if any(sign in text for sign in _SIGNS) else text
        self._contents(getattr(self.md, "toc_tokens", []), values)
        for found in _NOT_RUN.finditer(done):
            around = html.unescape(re.sub(r"<[^>]*>", "", done[found.start() : found.end() + 200]))
            boxes.logger.warning("%s", _not_run(around.split("\n")[:3]))
        return done

    def _known(self, token: re.Match[str]) -> str | None:
        """Return the figure that a token stands for, where it is one of this text's."""
        number = int(token[token.lastindex or 0])
        return self.texts[number] if number < len(self.texts) else None

    def _contents(self, entries: list[dict[str, Any]], values: dict[str, str]) -> None:
        """Put the figures into the table of contents too."""
        for entry in entries:
            for key in ("name", "html"):
                for token, value in values.items():
                    if token in entry.get(key, ""):
                        plain = re.sub(r"<[^>]*>", "", value) if key == "name" else value
                        entry[key] = entry[key].replace(token, plain)
            self._contents(entry["children"], values)


def _in_tags(text: str, put: Callable[[re.Match[str]], str]) -> str:
    """Return `text` with what `put` returns for each token in a tag."""
    parts, end = [], 0
    at = text.find(_SIGNS[0])
    while at >= 0:
        begin = text.rfind("<", end, at)
        tag = _TAG.match(text, begin) if begin >= 0 else None
        if tag is not None:
            parts += [text[end:begin], _TOKENS.sub(put, tag[0])]
            end = tag.end()
        at = text.find(_SIGNS[0], max(end, at + 1))
    return "".join([*parts, text[end:]])


def _lone(around: str) -> str:
    where = f"docs/{places.under_way}: " if places.under_way else ""
    return (
        f"{where}expected a figure, «expression», on one line; found {around!r}\n"
        "  Code shows these signs as they are: `«expression»`"
    )


def _not_run(lines: list[str]) -> str:
    where = f"docs/{places.under_way}: " if places.under_way else ""
    return (
        f'{where}expected a block with exec="on" to run; found it as text: {" ".join(lines)!r}\n'
        "  A block runs by itself, in a list, a quote, a tab or an admonition; "
        "not in a table, nor indented as code\n  repeat: ./nox -s site"
    )


def _value(text: str, shown: Shown) -> tuple[str, bool]:
    """Return a figure's value, or what is wrong with it, and whether it is a value."""
    try:
        parts = PARTS.match(text)
        if parts is None:
            raise PageError(
                f"«{text}»: expected «expression», «expression:format» or with an example"
            )
        name = parts["name"] or shown.name
        if not name:
            raise PageError(f"«{text}»: {shown.why}")
        value = examples.figure(
            parts["expression"], name, parts["form"] or "", parts["interpreter"]
        )
    except ObservedError as error:
        where = f"docs/{places.under_way}: " if places.under_way else ""
        boxes.logger.warning("%s%s", where, error)
        return f"«{text}»: {error}", False
    return value, True


def _figure(text: str, shown: Shown) -> str:
    value, known = _value(text, shown)
    value = html.escape(value)
    if not known:
        return f'<strong class="broken">{value}</strong>'
    return f'<data class="figure" value="{value}">{value}</data>'


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
