"""`mkdocs.yml`, where MkDocs takes in silence what the site would lack something by.

MkDocs itself says which of its own keys is misspelt or of another type. What it hands to the theme
it does not look at; nor does it mind a page that is twice in `nav`, a part of the book that nothing
makes any more, or a style that is not there. The file is looked at as it is written: so what is
wrong is known before anything runs.
"""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Literal

import msgspec
import yaml

from observed import book, errors
from observed.site import fragments, places, tables

#: What the book's pages are made with; without it …
_PLUGINS = {
    "search": "nothing is found",
    "markdown-exec": "no block of a page runs",
    "mkdocs-jupyter": "no lab is a page",
}
_EXTENSIONS = {
    "abbr": "an abbreviation is not explained",
    "admonition": "a box is plain text",
    "attr_list": "attributes are plain text",
    "footnotes": "a footnote is plain text",
    "md_in_html": "what stands in an element is plain text",
    "observed.site.glossary": "no term is linked",
    "observed.site.markdown_figures": "a figure is plain text",
    "pymdownx.details": "what should fold is plain text",
    "pymdownx.highlight": "no program is coloured",
    "pymdownx.inlinehilite": "code in a sentence is not coloured",
    "pymdownx.superfences": "a block in a list is plain text",
    "tables": "a table is plain text",
    "toc": "no section can be linked",
}
#: The options that they need, other than their own defaults; otherwise …
_OPTIONS: dict[tuple[str, str], dict[str, tuple[object, str]]] = {
    ("plugins", "markdown-exec"): {"languages": (["python"], "each page asks for another host")},
    ("plugins", "mkdocs-jupyter"): {
        "ignore_h1_titles": (True, "a lab's title is not nav's"),
        "execute": (False, "labs run again, and nothing that they do is kept"),
        "include_source": (True, "no lab can be taken away"),
        "custom_mathjax_url": ("", "each lab asks another host for a script"),
    },
    ("markdown_extensions", "toc"): {"permalink": (True, "no section shows its link")},
}
#: What is below docs/ and is no part of the site.
_EXCLUDED = ("/_data/", "/_theme/")
#: What a name of a feature looks like, where the theme asks for it.
_FEATURE = re.compile(r"[\"']([a-z]+(?:\.[a-z]+)+)[\"']")
_Path = Sequence[str | int]


class _Strict(msgspec.Struct, forbid_unknown_fields=True):
    """A part of the file in which any other key is an error."""


class _Icon(_Strict):
    logo: str


class _Toggle(_Strict):
    icon: str
    name: str


class _System(_Strict, tag_field="media", tag="(prefers-color-scheme)"):
    toggle: _Toggle


class _Light(_Strict, tag_field="media", tag="(prefers-color-scheme: light)"):
    toggle: _Toggle
    scheme: Literal["default"]
    primary: Literal["custom"]
    accent: Literal["custom"]


class _Dark(_Strict, tag_field="media", tag="(prefers-color-scheme: dark)"):
    toggle: _Toggle
    scheme: Literal["slate"]
    primary: Literal["custom"]
    accent: Literal["custom"]


class _Theme(_Strict):
    name: Literal["material"]
    custom_dir: Literal["docs/_theme"]
    font: Literal[False]
    favicon: str
    icon: _Icon
    palette: tuple[_System, _Light, _Dark]
    features: list[str]


class _Extra(_Strict):
    generator: Literal[False]
    polyfills: list[str]


class _Style(_Strict):
    path: str
    defer: bool = False


class _Book(msgspec.Struct):
    """What the book itself needs of the file."""

    site_description: str
    use_directory_urls: Literal[False]
    theme: _Theme
    extra: _Extra
    extra_css: list[str]
    extra_javascript: list[str | _Style]
    hooks: list[Literal["src/observed/site/mkdocs_hooks.py"]]
    watch: list[Literal["examples"]]


def wrong() -> list[str]:
    """Return what is to be said of `mkdocs.yml`, each in one message; what MkDocs says, it says."""
    path = book.root() / "mkdocs.yml"
    try:
        node = yaml.compose(path.read_text(encoding="utf-8"), tables.LOADER)
        given = places.written()
    except (yaml.YAMLError, UnicodeDecodeError):
        return []
    if not isinstance(given, dict):
        return []
    found = [*_twice(node), *_nav(given.get("nav"), ("nav",))]
    if (book.docs() / "_theme").is_dir():  # the book itself, not a small one of a test's
        found += _book(given)
    return [
        f"mkdocs.yml, line {_line(node, where)}: {said}\n  repeat: ./nox -s site"
        for where, said in found
    ]


def _line(node: Any, where: _Path) -> int:
    """Return the line of what `where` leads to, as far as it leads."""
    line = 1
    for key in where:
        inside = None
        if isinstance(node, yaml.MappingNode):
            for name, value in node.value:
                if name.value == key:
                    line, inside = name.start_mark.line + 1, value
        elif isinstance(node, yaml.SequenceNode) and isinstance(key, int):
            inside = node.value[key]
            line = inside.start_mark.line + 1
        if inside is None:
            break
        node = inside
    return line


def _twice(node: Any) -> Iterator[tuple[_Path, str]]:
    try:
        tables.must_be_once(node)
    except ValueError as error:
        yield (), f"expected each key once; found {error}"


def _nav(nav: Any, where: _Path) -> Iterator[tuple[_Path, str]]:
    """Yield what is wrong with the order of the pages."""
    parts: dict[str, str] = {}
    folders: dict[str, str] = {}
    seen: set[str] = set()
    for at, part, uri in _leaves(nav, where, ""):
        if uri in seen:
            yield at, f"{uri}: expected once in nav; found twice"
        seen.add(uri)
        folder = uri.rpartition("/")[0] if part else ""
        if not folder:
            continue
        if (home := parts.setdefault(folder, part)) != part:
            yield (
                at,
                f"{uri}: expected beside {folder}/'s others, in {home!r}; found in {part!r}",
            )
        elif (first := folders.setdefault(part, folder)) != folder:
            yield at, f"{uri}: expected a part of nav for {folder}/; found it in that of {first}/"


def _leaves(nav: Any, where: _Path, part: str) -> Iterator[tuple[_Path, str, str]]:
    """Yield the pages of `nav`, after their place and their part; no slip that MkDocs minds."""
    for index, entry in enumerate(nav if isinstance(nav, list) else []):
        at = [*where, index]
        title, inside = next(iter(entry.items())) if isinstance(entry, dict) else ("", entry)
        if isinstance(inside, str):
            yield at, part, inside
        else:
            yield from _leaves(inside, [*at, title], str(title))


def _book(given: dict[str, Any]) -> Iterator[tuple[_Path, str]]:
    """Yield what the book's own theme, pages and engine lack."""
    try:
        found = msgspec.convert(given, _Book)
    except msgspec.ValidationError as error:
        yield _worded(str(error))
        return
    if not found.site_description.strip():
        yield ("site_description",), "site_description: expected a text; found none"
    known = _features()
    for index, name in enumerate(found.theme.features):
        if f" {name} " not in known:
            at = ("theme", "features", index)
            yield at, f"theme: features: expected one that the theme has; found {name!r}"
    for key, needed in (("plugins", _PLUGINS), ("markdown_extensions", _EXTENSIONS)):
        there = _options(given.get(key))
        for name, lack in needed.items():
            if name not in there:
                yield (key,), f"{key}: expected {name}, without which {lack}; found none"
        for (where, name), options in _OPTIONS.items():
            for option, (value, lack) in options.items():
                has = there.get(name, {}).get(option)
                if where == key and name in there and has != value:
                    yield (
                        (key,),
                        f"{key}: {name}: {option}: expected {value!r}, for else {lack}; found "
                        f"{'none' if has is None else repr(has)}",
                    )
    for folder in _EXCLUDED:
        if folder not in str(given.get("exclude_docs")).split():
            yield ("exclude_docs",), f"exclude_docs: expected {folder}; found none"
    if not found.hooks or not found.watch:
        key = "watch" if found.hooks else "hooks"
        yield (key,), f"{key}: expected an entry; found none"
    yield from _missing(found)


def _options(listed: Any) -> dict[str, dict[str, Any]]:
    """Return the options of each plugin or extension of a list, by its name."""
    found: dict[str, dict[str, Any]] = {}
    for one in listed if isinstance(listed, list) else []:
        name, options = next(iter(one.items())) if isinstance(one, dict) and one else (one, None)
        found[str(name)] = options if isinstance(options, dict) else {}
    return found


def _missing(found: _Book) -> Iterator[tuple[_Path, str]]:
    """Yield each style and script that pages would ask for in vain."""
    scripts = [one if isinstance(one, str) else one.path for one in found.extra_javascript]
    named: list[tuple[_Path, str]] = [(("theme", "favicon"), found.theme.favicon)]
    for key, names in (
        (("extra_css",), found.extra_css),
        (("extra_javascript",), scripts),
        (("extra", "polyfills"), found.extra.polyfills),
    ):
        if not names:
            yield key, f"{': '.join(key)}: expected a file below docs/; found none"
        named += [((*key, index), name) for index, name in enumerate(names)]
    for where, name in named:
        if not (book.docs() / name).is_file():
            said = ": ".join(key for key in where if isinstance(key, str))
            yield where, f"{said}: expected a file below docs/; found no {name!r}"


def _worded(error: str) -> tuple[_Path, str]:
    """Return where msgspec found something wrong, and what."""
    place = error.partition(" - at `$")[2]
    where = [int(part) if part.isdigit() else part for part in re.findall(r"\w+", place)]
    return where, errors.of_value(error)


def _features() -> str:
    """Return the names of features that the theme's templates and script ask for."""

    def read() -> str:
        spec = importlib.util.find_spec("material")
        folder = Path(*(spec.submodule_search_locations or ()) if spec else (), "templates")
        paths = [*folder.rglob("*.html"), *folder.glob("assets/javascripts/bundle*.js")]
        fragments.rest_on(*paths)
        texts = (path.read_text(encoding="utf-8") for path in paths)
        return f" {' '.join(sorted({name for text in texts for name in _FEATURE.findall(text)}))} "

    return fragments.of_book().get("features of the theme", read)
