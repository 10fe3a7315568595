"""Pages that lead from the addresses of earlier editions to where things are now.

`docs/_data/moved.toml` names the pages that were, and where each of their sections went. Where an
example or a claim is now is known without it.
"""

from __future__ import annotations

import html
import json
from pathlib import Path

from observed import book
from observed.errors import PageError
from observed.site import places, tables

_PAGE = """<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>{title}</title>
    <meta name="robots" content="noindex">
    <link rel="canonical" href="{first}">
    <script>
      const places = {places};
      const anchor = decodeURIComponent(location.hash.slice(1));
      location.replace((places[anchor] || "{first}") + location.hash);
    </script>
    <noscript><meta http-equiv="refresh" content="0; url={first}"></noscript>
  </head>
  <body>
    <p>This page is now several. <a href="{first}">{title}</a></p>
    <ul>{links}</ul>
  </body>
</html>
"""


def read_moved(path: Path) -> dict[str, dict[str, str]]:
    """Return, for each page that was, where each anchor is now, below docs/; "" for the page.

    Raises `PageError` where the file is no such table, or names a page that is not there.
    """
    if not path.is_file():
        return {}
    table = tables.read_toml(path)
    for page, anchors in table.items():
        if not isinstance(anchors, dict) or not all(isinstance(v, str) for v in anchors.values()):
            raise PageError(
                f"docs/_data/{path.name}: [{page}]: expected anchors and pages; found others"
            )
        for anchor, uri in anchors.items():
            if not (book.docs() / uri).is_file():
                raise PageError(
                    f"docs/_data/{path.name}: [{page}] {anchor}: expected a page of docs/; "
                    f"found {uri!r}"
                )
    return table


def pages(path: Path) -> dict[str, str]:
    """Return the HTML of each page that was, by its address."""
    return {f"{page}.html": _page(page, table) for page, table in read_moved(path).items()}


def _page(old: str, anchors: dict[str, str]) -> str:
    here = f"{old}.html"
    known = {anchor: places.address(uri, here) for anchor, uri in anchors.items()}
    # What one chapter shows or judges was on its one page.
    for page in places.pages():
        if page.folder == old:
            ids = [places.anchor(name) for name in page.shows]
            ids += [f"claim-{number.lower()}" for number in page.judges]
            for anchor in ids:
                known.setdefault(anchor, places.address(page.uri, here))
    first = places.address(f"{old}/index.md", here)
    found = {page.uri: page.title for page in places.pages() if page.folder == old}
    links = "".join(
        f'<li><a href="{places.address(uri, here)}">{html.escape(title)}</a></li>'
        for uri, title in found.items()
    )
    return _PAGE.format(
        title=html.escape(found.get(f"{old}/index.md", old)),
        first=first,
        places=json.dumps(known, ensure_ascii=False).replace("<", "\\u003c"),
        links=links,
    )
