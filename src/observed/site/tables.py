"""Tables that people write: TOML files of data, and a page's front matter, read strictly.

Whatever would be lost in silence is an error: a key that is there twice, one that nothing reads.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from observed.errors import PageError
from observed.site.front_matter import KEYS

#: Ten times as fast as YAML's own, where it was built.
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_MALFORMED = (yaml.YAMLError, ValueError, TypeError, RecursionError)
_TEXTS = ("title", "description")
_FRONT = re.compile(r"\A---[ \t]*\n(?P<yaml>.*?\n)(?:---|\.\.\.)[ \t]*\n", re.DOTALL)


def read_toml(path: Path) -> dict[str, Any]:
    """Return a file's table; raise `PageError` where it is none."""
    try:
        return tomllib.loads(path.read_bytes().decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise PageError(f"{path.name}: expected TOML, in UTF-8; found: {error}") from None


def must_be_once(node: Any) -> None:
    """Raise `ValueError` where a key of YAML is there twice: the last would hold, in silence."""
    if isinstance(node, yaml.MappingNode):
        keys = [key.value for key, _ in node.value if isinstance(key, yaml.ScalarNode)]
        for index, key in enumerate(keys):
            if key in keys[:index]:
                raise ValueError(f"the key {key!r} twice")
        for _, value in node.value:
            must_be_once(value)
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            must_be_once(value)


def _once(text: str, kind: Any) -> Any:
    """Return what YAML says; raise `ValueError` where it says something twice."""
    loader = kind(text)
    try:
        node = loader.get_single_node()
        must_be_once(node)
        return None if node is None else loader.construct_document(node)
    finally:
        loader.dispose()


def wrong_with(text: str, meta: Mapping[str, Any]) -> str:
    """Return what is wrong with what a page says of itself; "" where it is as it must be.

    Args:
        text: The page's source.
        meta: What MkDocs read out of it.
    """
    begin = text.lstrip("\ufeff \n").replace("\r\n", "\n")
    found = _FRONT.match(text.replace("\r\n", "\n"))
    if found is None and begin.startswith("---"):
        return _no_table(begin.removeprefix("---").partition("\n---")[0])
    if found is None and meta:  # MkDocs takes such lines out of the text
        return f"a text that begins like a table, and would be lost: {', '.join(map(str, meta))}"
    if found is None:
        return "a byte-order mark" if text.startswith("\ufeff") else ""
    try:
        # MkDocs reads a page with YAML's own loader, which minds a tab.
        table = _once(found["yaml"], yaml.SafeLoader if "\t" in found["yaml"] else LOADER)
    except _MALFORMED:
        try:  # it says more clearly what is wrong
            table = _once(found["yaml"], yaml.SafeLoader)
        except _MALFORMED as error:
            return " ".join(str(error).split())
    if not isinstance(table, dict):
        return f"{type(table).__name__}, no table of keys"
    for key, value in table.items():
        if key not in KEYS:
            return f"the unknown key {key!r}; there are: {', '.join(KEYS)}"
        if key in _TEXTS and not (isinstance(value, str) and value.strip()):
            return f"{key}: {value!r}, no text"
        if key in _TEXTS and "«" in value:
            return f"{key}: a figure, which only a page's text can hold"
        if key == "description" and '"' in value:
            return f'{key}: a double quote ("), which would end it in the head of the page'
    return ""


def _no_table(text: str) -> str:
    try:
        return f"{type(yaml.safe_load(text)).__name__}, no table of keys"
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        return " ".join(str(error).split())
