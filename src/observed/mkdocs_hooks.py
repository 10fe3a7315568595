"""The one file that knows MkDocs: warnings, executed labs, and programs to download."""

from __future__ import annotations

import logging
import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from observed import book, fragments, notebooks
from observed.errors import ObservedError
from observed.promises import split_block

#: The examples of each page, by the page's file.
_examples: dict[str, list[str]] = {}
_EXAMPLE = re.compile(r'(?s)<figure class="example".*?</figure>')
_NO_WORDS = re.compile(
    r'(?s)<(details|figcaption|table).*?</\1>|<span class="(?:time|stream)">[^<]*</span>|<[^>]+>'
)


def on_startup(*, command: str, dirty: bool) -> None:
    """Hand the engine's warnings to MkDocs, which counts them under --strict."""
    logging.getLogger("observed").parent = logging.getLogger("mkdocs")


@event_priority(-100)  # after mkdocs-jupyter has made notebooks pages
def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Publish the labs' executed copies, and each program as the page shows it."""
    for file in files:
        if file.src_uri.endswith(".ipynb") and file.abs_src_path:
            file.abs_src_path = str(notebooks.execute(book.root() / "docs" / file.src_uri))
    for path in sorted(book.examples().glob("*/*.py")):
        uri = path.relative_to(book.root()).as_posix()
        files.append(File.generated(config, uri, content=_program(path)))
    return files


def _program(path: Path) -> str:
    text = path.read_text(encoding="utf-8").replace("\r\n", "\n")
    try:
        return split_block(text)[1]
    except ObservedError:  # the page that shows it says what is wrong
        return text


@event_priority(-100)  # the last to change the content before search reads it
def on_page_content(html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Give search the words of each example in place of its thousand coloured elements."""
    _examples[page.file.src_uri] = _EXAMPLE.findall(html)
    return _EXAMPLE.sub(_words, html)


def _words(example: re.Match[str]) -> str:
    return f'<pre class="example-words">{_NO_WORDS.sub("", example[0])}</pre>'


def on_post_page(output: str, *, page: Page, config: MkDocsConfig) -> str:
    """Put the examples in their places again."""
    examples = iter(_examples[page.file.src_uri])
    return re.sub(r'(?s)<pre class="example-words">.*?</pre>', lambda _: next(examples), output)


def on_post_build(config: MkDocsConfig) -> None:
    """Keep the pieces of this build's pages for the next build."""
    fragments.of_book().save()
