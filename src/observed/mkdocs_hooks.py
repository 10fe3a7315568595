"""The one file that knows MkDocs: warnings, executed labs, and programs to download."""

from __future__ import annotations

import logging

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files

from observed import book, notebooks
from observed.script import find_scripts


def on_startup(*, command: str, dirty: bool) -> None:
    """Hand the engine's warnings to MkDocs, which counts them under --strict."""
    logging.getLogger("observed").parent = logging.getLogger("mkdocs")


@event_priority(-100)  # after mkdocs-jupyter has made notebooks pages
def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Publish the labs' executed copies, and each program as the page shows it."""
    for file in files:
        if file.src_uri.endswith(".ipynb") and file.abs_src_path:
            file.abs_src_path = str(notebooks.execute(book.root() / "docs" / file.src_uri))
    for script in find_scripts(book.examples()):
        uri = f"examples/{script.name}"
        files.append(File.generated(config, uri, content=script.program))
    return files
