"""What a page says of itself: YAML between two lines of `---`; a lab, in its metadata."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from observed.errors import PageError

#: What a page may say of itself. The one list: what checks front matter reads it here.
KEYS = ("title", "description", "questions", "search")
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # ten times as fast, where it was built


def read(path: Path) -> dict[str, Any]:
    """Return what the page or the lab at `path` says of itself; nothing where it is malformed.

    What is wrong with it is said when the page is made.
    """
    text = path.read_text(encoding="utf-8-sig")
    if path.suffix == ".ipynb":
        lab = json.loads(text)
        found = {key: lab["metadata"][key] for key in KEYS if key in lab["metadata"]}
        first = "".join(lab["cells"][0]["source"]).partition("\n")[0]
        return {"title": first.removeprefix("# "), **found}
    if not text.startswith("---\n"):
        return {}
    try:
        found = yaml.load(text.split("\n---", 1)[0], Loader=_LOADER)
    except yaml.YAMLError:
        return {}
    return found if isinstance(found, dict) else {}


def questions(meta: Mapping[str, Any], where: str) -> dict[str, list[str]]:
    """Return the questions that a page answers, in a reader's words, by anchor; "" is the page.

    Args:
        meta: What the page says of itself: under `questions` a list for the whole page, or for
            each anchor a list.
        where: The page, for messages.

    Raises `PageError` where it is neither.
    """
    found = meta.get("questions") or {}
    by_anchor = found if isinstance(found, dict) else {"": found}
    for anchor, asked in by_anchor.items():
        if not isinstance(asked, list) or not all(isinstance(one, str) for one in asked):
            raise PageError(
                f"docs/{where}: questions: expected a list of texts, or for each anchor a list; "
                f"found {asked!r}{f' at {anchor}' if anchor else ''}\n"
                '  A text with a colon in it needs quotes: "RuntimeError: cannot join"'
            )
    return {str(anchor): asked for anchor, asked in by_anchor.items()}
