"""The book's terms, from `glossary.toml`: one page lists them, each page links its first mentions.

A term is a link to the glossary with its meaning as a title: a mouse shows it, a keyboard's
focus too, a finger follows it, and without JavaScript or on paper it is in its place.
"""

from __future__ import annotations

import functools
import html
import re
from pathlib import Path
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from observed import book
from observed.errors import PageError
from observed.site import places, tables

#: Here a term is not linked: in code, in links and headings, in what is quoted.
_CLOSED = {"a", "abbr", "blockquote", "code", "em", "pre", "summary", "th"} | {
    f"h{level}" for level in range(1, 7)
}


@functools.lru_cache(maxsize=1)
def read_terms(path: Path, _: int) -> dict[str, str]:
    """Return each term with its meaning; raise `PageError` where the file is no such table.

    Args:
        path: The file.
        _: When it was changed: what was read before it is not taken.
    """
    table = tables.read_toml(path)
    there: dict[str, str] = {}
    for term, meaning in table.items():
        if not isinstance(meaning, str) or not meaning.strip():
            raise PageError(
                f"glossary.toml: {term}: expected its meaning, a text; found {_found(meaning)}"
            )
        if (twice := there.setdefault(anchor(term), term)) != term or not term.strip():
            raise PageError(
                f"glossary.toml: {term!r}: expected another term than {twice!r}, in more than "
                "its capitals and signs"
            )
    return dict(sorted(table.items()))


def _found(meaning: object) -> str:
    return "none" if isinstance(meaning, str) else repr(meaning)


def terms() -> dict[str, str]:
    """Return each term with its meaning; none where the book has no glossary."""
    path = book.data("glossary.toml")
    return read_terms(path, path.stat().st_mtime_ns) if path.is_file() else {}


def anchor(term: str) -> str:
    """Return the id that a term has on the glossary's page."""
    return re.sub(r"\W+", "-", term.lower())


def page() -> str:
    """Return all terms as a list of definitions."""
    rows = (
        f'<dt id="{anchor(term)}">{html.escape(term)}</dt><dd>{html.escape(meaning)}</dd>'
        for term, meaning in sorted(terms().items(), key=lambda item: item[0].lower())
    )
    return f'<dl class="glossary">{"".join(rows)}</dl>'


def _here() -> str:
    """Return the way from the page that is being made to the folder of the glossary."""
    return "../" * places.under_way.count("/")


class _Links(Treeprocessor):
    """Makes each term's first mention on a page a link."""

    def run(self, root: Element) -> None:
        try:
            known = terms()
        except PageError:  # said once, when the build began
            known = {}
        self.left = {term.lower(): (term, meaning) for term, meaning in known.items()}
        if self.left:
            words = "|".join(re.escape(term) for term in sorted(self.left, key=len, reverse=True))
            # Neither a part of a word, of a name with dots, nor of a longer term.
            self.words = re.compile(rf"(?i)(?<![\w.-])({words})s?(?![\w-]|\.\w)")
            self._within(root)

    def _within(self, parent: Element) -> None:
        if parent.tag in _CLOSED or "lang" in parent.attrib:
            return
        parent.text = self._split(parent, parent.text, 0)
        for child in list(parent):
            self._within(child)
            child.tail = self._split(parent, child.tail, list(parent).index(child) + 1)

    def _split(self, parent: Element, text: str | None, index: int) -> str | None:
        """Insert the links of `text` into `parent`; return the text before the first."""
        before, last = text, None
        if not text or isinstance(text, AtomicString):
            return text
        end = 0
        for match in self.words.finditer(text):
            if match[1].lower() not in self.left:
                continue
            term, meaning = self.left.pop(match[1].lower())
            link = Element("a", {"class": "term", "title": meaning})
            link.set("href", f"{_here()}glossary.md#{anchor(term)}")
            link.text = AtomicString(match[0])
            if last is None:
                before = text[: match.start()]
            else:
                last.tail = text[end : match.start()]
            parent.insert(index, link)
            index, last, end = index + 1, link, match.end()
        if last is not None:
            last.tail = text[end:]
        return before


class GlossaryExtension(Extension):
    """Registers the processor after inline markup, before MkDocs resolves links."""

    def extendMarkdown(self, md: Markdown) -> None:
        """Add the processor to `md`."""
        md.treeprocessors.register(_Links(md), "observed-glossary", 7)


def makeExtension(**options: object) -> GlossaryExtension:
    """Return the extension; Python-Markdown looks for this name."""
    return GlossaryExtension(**options)
