"""What MkDocs calls, in the order of a build: warnings, labs, programs, policy, offline."""

from __future__ import annotations

import functools
import hashlib
import importlib.metadata
import json
import logging
import re
from collections.abc import Callable
from pathlib import Path
from typing import ParamSpec, TypeVar

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils import get_build_datetime

from observed import book, errors
from observed.errors import ObservedError
from observed.scripts import script
from observed.scripts.promises import split_block
from observed.site import (
    fragments,
    front_matter,
    glossary,
    judgements,
    labs,
    moved,
    notebooks,
    offline,
    places,
    policy,
    questions,
    settings,
    stops,
    tables,
    theme,
)

logger = logging.getLogger("observed")
#: The examples of each page, and its large tables, by the page's file.
_pieces: dict[str, list[str]] = {}
_EXAMPLE = '<figure class="example"', "</figure>"
_TABLE = '<div class="scroll"', "</table></div>"
_WORDS = '<pre class="example-words"', "</pre>"
#: Search shows the line that it found: each begins one.
_LINE = re.compile('<span class="(?:line|exit|command)|<pre')
_NO_WORDS = re.compile(
    r'(?s)<(details|table).*?</\1>|<p class="caption">.*?</p>'
    r'|<span class="(?:time|stream)">[^<]*</span>|<[^>]+>'
)
#: Headings that a block prints are left in the paragraph that held the block's place.
_IN_PARAGRAPH = re.compile(r"(?s)<p>\s*(<h2 (?:(?!<p>).)*?)\s*</p>")
_command = "build"
_P = ParamSpec("_P")
_T = TypeVar("_T")


def _clear(hook: Callable[_P, _T]) -> Callable[_P, _T]:
    """Let a hook say in one message what it cannot go on without."""

    @functools.wraps(hook)
    def call(*arguments: _P.args, **named: _P.kwargs) -> _T:
        try:
            return hook(*arguments, **named)
        except OSError as error:
            raise PluginError(errors.of_system(error)) from None
        except ObservedError as error:
            raise PluginError(str(error)) from None

    return call


@_clear
def on_startup(*, command: str, dirty: bool) -> None:
    """Hand the engine's warnings to MkDocs, which counts them under --strict."""
    global _command
    _command = command
    logging.getLogger("observed").parent = logging.getLogger("mkdocs")
    stops.listen()


@_clear
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Say in each page's foot which edition it is: the version, and the last change's date."""
    places.begin_build()
    if (own := book.docs() / "_theme").is_dir():
        theme.must_be_whole(own)
    for said in (*settings.wrong(), *script.strays(book.examples())):
        logger.warning("%s", said)
    for name, read in (("claims.toml", judgements.all_claims), ("glossary.toml", glossary.terms)):
        try:
            if book.data(name).is_file():
                read()
        except ObservedError as error:
            logger.warning("%s", error)
    day = get_build_datetime()
    version = importlib.metadata.version("threads-observed")
    config.extra["edition"] = f"version {version}, {day.day} {day:%B %Y}"
    return config


@event_priority(-100)  # after mkdocs-jupyter has made notebooks pages
@_clear
def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Publish the labs' executed copies, and each program as the page shows it."""
    for file in files:
        if file.src_uri.endswith(".ipynb") and file.abs_src_path:
            # MkDocs hands on what it leaves out as well.
            if notebooks.is_published(source := book.docs() / file.src_uri):
                file.abs_src_path = str(_lab(source))
        elif file.src_uri.endswith(".md"):
            _must_be_text(file)
    # The scripts, and what they import and read.
    inside = book.in_chapters(book.examples())
    for path in (path for path in inside if path.name[0] not in "._"):
        uri = path.relative_to(book.root()).as_posix()
        files.append(File.generated(config, uri, content=_program(path)))
    try:
        for uri, page in moved.pages(book.data("moved.toml")).items():
            files.append(File.generated(config, uri, content=policy.with_policy(page)))
    except ObservedError as error:
        logger.warning("%s", error)
    return files


def _lab(notebook: Path) -> Path:
    """Return the copy to publish: what is wrong with a lab is news on its page alone."""
    try:
        return notebooks.execute(notebook)
    except ObservedError as error:
        logger.warning("%s", error)
        return notebooks.failed_path(notebook)


def _must_be_text(file: File) -> None:
    try:
        text = file.content_string
    except UnicodeDecodeError as error:
        logger.warning("docs/%s: expected UTF-8; found: %s", file.src_uri, error)
        text = file.content_bytes.decode("utf-8", "replace")
        file.content_string = text


def _program(path: Path) -> str:
    text = path.read_bytes().decode("utf-8", "replace").replace("\r\n", "\n")
    try:
        return split_block(text)[1]
    except ObservedError:  # the page that shows it says what is wrong
        return text


@_clear
def on_page_markdown(markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Note which page is being made: messages name it. Let its links lead to other pages."""
    places.under_way = page.file.src_uri
    # A notebook has none: it is JSON.
    source = page.file.content_string if page.file.src_uri.endswith(".md") else ""
    if source and (wrong := tables.wrong_with(source, page.meta)):
        logger.warning(
            "docs/%s: expected front matter, YAML from one line '---' to the next; found: %s\n"
            '  A text with a colon in it needs quotes: title: "Threads: a book"',
            page.file.src_uri,
            wrong,
        )
    try:
        return places.linked(markdown)
    except ObservedError as error:
        logger.warning("%s", error)
        return markdown


@event_priority(-100)  # the last to change the content before search reads it
@_clear
def on_page_content(html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Give search an example's words in place of its thousand coloured elements; no large table."""
    if page.file.src_uri.endswith(".ipynb"):
        key = f"lab {hashlib.sha256(html.encode()).hexdigest()}"
        html = fragments.of_book().get(key, functools.partial(labs.plain, html))
        # A notebook has no front matter.
        metadata = json.loads(page.file.content_string)["metadata"]
        page.meta.update({key: metadata[key] for key in front_matter.KEYS if key in metadata})
    questions.note(html, page.meta, page.file.src_uri, page.url)
    parts = _split(_IN_PARAGRAPH.sub(r"\1", html), _EXAMPLE, _TABLE)
    _pieces[page.file.src_uri] = parts[1::2]
    parts[1::2] = [_words(piece) for piece in parts[1::2]]
    # Search reads no elements without a text: what they part would be one word.
    return "".join(parts).replace("<br>", "<br>\n")


def _split(html: str, *kinds: tuple[str, str]) -> list[str]:
    """Split at each piece of one of the kinds: these have the odd places in the list.

    Args:
        html: Of a page.
        kinds: What a piece begins with, and what it ends with. No piece is in another.
    """
    parts, end = [], 0
    while found := [(at, kind) for kind in kinds if (at := html.find(kind[0], end)) >= 0]:
        at, (_, last) = min(found)
        close = html.find(last, at)
        stop = close + len(last) if close >= 0 else len(html)
        parts += [html[end:at], html[at:stop]]
        end = stop
    return [*parts, html[end:]]


def _words(piece: str) -> str:
    """Return what search reads of a piece: it is kept for the next build."""
    key = f"words {hashlib.sha256(piece.encode()).hexdigest()}"
    return fragments.of_book().get(key, functools.partial(_words_of, piece))


def _words_of(piece: str) -> str:
    words = "" if piece.startswith(_TABLE[0]) else _NO_WORDS.sub("", _LINE.sub(r"\n\g<0>", piece))
    return f"{_WORDS[0]}>{words}{_WORDS[1]}"


@event_priority(-100)  # the last to change the page: its scripts are as they will be read
@_clear
def on_post_page(output: str, *, page: Page, config: MkDocsConfig) -> str:
    """Put the examples and tables in their places again, and say what the page may load."""
    parts = _split(theme.mended(output), _WORDS)
    parts[1::2] = _pieces[page.file.src_uri]
    return _with_policy("".join(parts))


@_clear
def on_post_template(output: str, *, template_name: str, config: MkDocsConfig) -> str:
    """Say what the page for a wrong address may load."""
    return _with_policy(theme.mended(output)) if template_name.endswith(".html") else output


def _with_policy(page: str) -> str:
    # Under `serve`, MkDocs adds a script of its own afterwards, which loads a changed page.
    return page if _command == "serve" else policy.with_policy(page)


@event_priority(-100)  # after search has written its index
@_clear
def on_post_build(config: MkDocsConfig) -> None:
    """Keep the pieces of this build's pages for the next build; make the book work offline."""
    places.end_build()
    fragments.of_book().save()
    questions.hand_to_search(Path(config.site_dir))
    if _command == "serve":  # no page of it is read from a folder or offline
        return
    offline.index_for_folders(Path(config.site_dir))
    offline.keep_offline(Path(config.site_dir))


def on_build_error(*, error: Exception) -> None:
    """Say in one message what ended the build, where MkDocs would print a traceback."""
    places.end_build()
    if said := stops.message(error):
        raise Abort(said) from None
