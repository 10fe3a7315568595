"""The one file that knows MkDocs: warnings, labs, programs to download, policy, offline."""

from __future__ import annotations

import base64
import hashlib
import importlib.metadata
import json
import logging
import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils import get_build_datetime

from observed import book, fragments, labs, notebooks
from observed.errors import ObservedError
from observed.promises import split_block

#: The examples of each page, by the page's file.
_examples: dict[str, list[str]] = {}
_EXAMPLE = re.compile(r'(?s)<figure class="example".*?</figure>')
_NO_WORDS = re.compile(
    r'(?s)<(details|table).*?</\1>|<p class="caption">.*?</p>'
    r'|<span class="(?:time|stream)">[^<]*</span>|<[^>]+>'
)
#: What a page may load: its own files, and the scripts and styles that stand in its text.
_POLICY = (
    "default-src 'none'; script-src 'self'{script}; style-src 'self'{style}; "
    "img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; "
    "manifest-src 'self'; base-uri 'none'; form-action 'none'"
)
_INLINE = re.compile(r"(?s)<(script|style)(?![^>]*\ssrc=)(?![^>]*/json)[^>]*>(.*?)</\1>")
_command = "build"


def on_startup(*, command: str, dirty: bool) -> None:
    """Hand the engine's warnings to MkDocs, which counts them under --strict."""
    global _command
    _command = command
    logging.getLogger("observed").parent = logging.getLogger("mkdocs")


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Say in each page's foot which edition it is: the version, and the last change's date."""
    day = get_build_datetime()
    version = importlib.metadata.version("threads-observed")
    config.extra["edition"] = f"version {version}, {day.day} {day:%B %Y}"
    return config


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
    if page.file.src_uri.endswith(".ipynb"):
        html = labs.plain(html)
    _examples[page.file.src_uri] = _EXAMPLE.findall(html)
    if page.file.src_uri.endswith(".ipynb"):  # it has no front matter
        metadata = json.loads(page.file.content_string)["metadata"]
        page.meta.update(
            {key: metadata[key] for key in ("description", "search") if key in metadata}
        )
    return _EXAMPLE.sub(_words, html)


def _words(example: re.Match[str]) -> str:
    return f'<pre class="example-words">{_NO_WORDS.sub("", example[0])}</pre>'


@event_priority(-100)  # the last to change the page: its scripts are as they will be read
def on_post_page(output: str, *, page: Page, config: MkDocsConfig) -> str:
    """Put the examples in their places again, and say what the page may load."""
    examples = iter(_examples[page.file.src_uri])
    output = re.sub(r'(?s)<pre class="example-words">.*?</pre>', lambda _: next(examples), output)
    return with_policy(mended(output))


#: What the theme's pages get wrong: its switches, which the keyboard must reach on a small screen,
#: have no name, nor has its search; and its script need not keep the page waiting.
_MENDED = {
    'type="checkbox" id="__drawer" autocomplete="off"': (
        'type="checkbox" id="__drawer" aria-label="Contents"'
    ),
    'type="checkbox" id="__search" autocomplete="off"': (
        'type="checkbox" id="__search" aria-label="Search"'
    ),
    'type="checkbox" id="__toc"': 'type="checkbox" id="__toc" aria-label="Contents of this page"',
    'data-md-component="search" role="dialog"': (
        'data-md-component="search" role="dialog" aria-label="Search"'
    ),
}
_SCRIPTS = re.compile(r'<script (?=src="[^"]*/(?:bundle\.\w+\.min|search-when-asked)\.js")')


def mended(page: str) -> str:
    """Return the page of the theme with what it gets wrong put right."""
    for wrong, right in _MENDED.items():
        page = page.replace(wrong, right)
    return _SCRIPTS.sub("<script defer ", page)


def on_post_template(output: str, *, template_name: str, config: MkDocsConfig) -> str:
    """Say what the page for a wrong address may load."""
    return with_policy(mended(output)) if template_name.endswith(".html") else output


def with_policy(page: str) -> str:
    """Return the page with a Content-Security-Policy that allows what stands in it, no more."""
    if _command == "serve":  # MkDocs adds a script of its own, which loads a changed page
        return page
    hashes = {"script": "", "style": ""}
    for kind, text in sorted(set(_INLINE.findall(page))):
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        hashes[kind] += f" 'sha256-{digest}'"
    policy = f'<meta http-equiv="Content-Security-Policy" content="{_POLICY.format(**hashes)}">'
    return page.replace('<meta charset="utf-8">', f'<meta charset="utf-8">\n      {policy}', 1)


def _index_for_folders(site: Path) -> None:
    """Write search's index as a script too: a page in a folder may read no other file."""
    index = site / "search" / "search_index.json"
    if index.is_file():
        text = index.read_text(encoding="utf-8")
        index.with_suffix(".js").write_text(f"var __index = {text}", encoding="utf-8")


#: What no page of this book asks for: the words of other languages, and what only tools read.
_NOT_KEPT = re.compile(
    r"/lunr/(?!min/lunr\.(?:multi|stemmer\.support|ko)\.)|/search-in-a-folder\.js$"
)


def _keep_offline(site: Path) -> None:
    """Write into the service worker which files it keeps, and a version that any change changes."""
    worker = site / "offline.js"
    if not worker.is_file():
        return
    digest = hashlib.sha256()
    kept = ["index.html", "search/search_index.json"]
    for path in sorted(path for path in site.rglob("*") if path.is_file()):
        name = path.relative_to(site).as_posix()
        digest.update(f"{name} {path.stat().st_size}".encode() + path.read_bytes())
        if path.suffix in (".css", ".js", ".svg") and path.is_relative_to(site / "assets"):
            kept += [] if _NOT_KEPT.search(name) else [name]
    text = worker.read_text(encoding="utf-8").replace("VERSION", digest.hexdigest()[:16])
    worker.write_text(text.replace('["FILES"]', json.dumps(kept)), encoding="utf-8")


@event_priority(-100)  # after search has written its index
def on_post_build(config: MkDocsConfig) -> None:
    """Keep the pieces of this build's pages for the next build; make the book work offline."""
    fragments.of_book().save()
    _index_for_folders(Path(config.site_dir))
    _keep_offline(Path(config.site_dir))
