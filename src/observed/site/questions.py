"""The questions that the pages answer: a page that lists them, and search, which finds by them."""

from __future__ import annotations

import html
import json
import logging
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from observed import book
from observed.errors import PageError
from observed.site import fragments, front_matter, places

logger = logging.getLogger("observed")
#: The questions of each section that search knows, by its address.
_asked: dict[str, list[str]] = {}
_ID = re.compile(r'id="(?P<id>[^"]+)"')
_TAG = re.compile(r"<(?P<tag>\w+)[^>]*?\s")


def page() -> str:
    """Return every page's questions as Markdown, in the order of the nav, each a link."""
    lines, under = [], ""
    for one in places.pages():
        found = _questions_of(one.uri, one.title) if one.part is not None else ""
        if found and one.part and one.part != under:
            lines.append(f"## {one.part}\n")
        under = one.part or "" if found else under
        lines += [f"{'###' if one.part else '##'} {found}"] if found else []
    return "\n".join(lines)


@fragments.keep
def _questions_of(uri: str, title: str) -> str:
    """Return a page's title and its questions, or nothing where it has none."""
    path = book.docs() / uri
    fragments.rest_on(path)
    meta = front_matter.read(path)
    rows = [
        f'<li><a href="{places.address(uri, "questions.md")}{f"#{anchor}" if anchor else ""}">'
        f"{html.escape(question, quote=False)}</a></li>"
        for anchor, asked in front_matter.questions(meta, uri).items()
        for question in asked
    ]
    return f'{title}\n\n<ul class="questions">{"".join(rows)}</ul>\n' if rows else ""


def note(page_html: str, meta: Mapping[str, Any], uri: str, address: str) -> None:
    """Note for search which sections answer which questions.

    Args:
        page_html: The page, with the headings, examples and claims that have anchors.
        meta: What the page says of itself.
        uri: The page below `docs/`, for messages.
        address: Of the page on the site.
    """
    try:
        found = front_matter.questions(meta, uri)
    except PageError as error:
        logger.warning("%s", error)
        return
    sections = {"": address}
    section = ""
    for tag, anchor in _places(page_html) if any(found) else ():
        if tag in ("h2", "h3", "h4", "h5", "h6"):
            section = f"#{anchor}"
        sections[anchor] = address + section
    for anchor, asked in found.items():
        if anchor in sections:
            _asked.setdefault(sections[anchor], []).extend(asked)
        else:
            logger.warning(
                "docs/%s: questions: expected an anchor of the page; found %r", uri, anchor
            )


def _places(page_html: str) -> Iterator[tuple[str, str]]:
    """Yield each element that has an id: the name of its tag, and the id."""
    for found in _ID.finditer(page_html):
        begin = page_html.rfind("<", 0, found.start())
        tag = _TAG.fullmatch(page_html, begin, found.start()) if begin >= 0 else None
        if tag is not None:
            yield tag["tag"], found["id"]


def hand_to_search(site: Path) -> None:
    """Write the questions into search's index, each with the section that answers it."""
    path = site / "search" / "search_index.json"
    if path.is_file():
        index = json.loads(path.read_text(encoding="utf-8"))
        for section in index["docs"]:
            if asked := _asked.get(section["location"]):
                section["questions"] = asked
        text = json.dumps(index, separators=(",", ":"), ensure_ascii=False)
        path.write_text(text, encoding="utf-8")
    _asked.clear()
