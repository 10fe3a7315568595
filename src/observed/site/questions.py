"""The questions that the pages answer: a page that lists them, and search, which finds by them."""

from __future__ import annotations

import html
import json
import logging
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from mkdocs.utils.yaml import yaml_load

from observed import book
from observed.errors import PageError
from observed.site import fragments, front_matter, places

logger = logging.getLogger("observed")
#: The questions of each section that search knows, by its address.
_asked: dict[str, list[str]] = {}
_PLACE = re.compile(r'<(?P<tag>\w+)[^>]*?\sid="(?P<id>[^"]+)"')


def page() -> str:
    """Return every page's questions as Markdown, in the order of the nav, each a link."""
    config = book.root() / "mkdocs.yml"
    fragments.rest_on(config)
    lines, under = [], ""
    for above, uri in _pages(yaml_load(config.read_text(encoding="utf-8"))["nav"], ""):
        found = _questions_of(uri)
        if found and above != under:
            lines.append(f"## {above}\n")
        under = above if found else under
        lines += [f"{'###' if above else '##'} {found}"] if found else []
    return "\n".join(lines)


@fragments.keep
def _questions_of(uri: str) -> str:
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
    title = str(meta.get("title", uri))
    return f"{title}\n\n<ul>{''.join(rows)}</ul>\n" if rows else ""


def _pages(nav: list[Any], above: str) -> Iterator[tuple[str, str]]:
    """Yield each page of a nav, and the name of what it stands in."""
    for entry in nav:
        title, inside = next(iter(entry.items())) if isinstance(entry, dict) else ("", entry)
        if isinstance(inside, list):
            yield from _pages(inside, title)
        else:
            yield above, inside


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
    for place in _PLACE.finditer(page_html) if any(found) else ():
        if re.fullmatch("h[2-6]", place["tag"]):
            section = f"#{place['id']}"
        sections[place["id"]] = address + section
    for anchor, asked in found.items():
        if anchor in sections:
            _asked.setdefault(sections[anchor], []).extend(asked)
        else:
            logger.warning(
                "docs/%s: questions: expected an anchor of the page; found %r", uri, anchor
            )


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
