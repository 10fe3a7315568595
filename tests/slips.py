"""Builds a book with one `mkdocs.yml` after another, and says what came of each.

Called by `test_mistakes.py`, in a process of its own: MkDocs keeps what it loaded.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import logging
import shutil
import sys
import traceback
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException

from observed.site import settings


class Said(logging.Handler):
    """Keeps what is said that fails a strict build."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a record's text."""
        self.texts.append(record.getMessage())


def tried(text: str, said: Said) -> tuple[list[str], str, str]:
    """Return what is said of a `mkdocs.yml`, the traceback if it ends in one, the site's digest."""
    Path("mkdocs.yml").write_text(text, encoding="utf-8")
    said.texts.clear()
    shutil.rmtree("site", ignore_errors=True)
    try:
        # As the commands do it: what the engine finds is said before MkDocs is asked.
        if wrong := settings.wrong():
            return wrong, "", ""
        with contextlib.redirect_stderr(io.StringIO()), contextlib.redirect_stdout(io.StringIO()):
            config = load_config(config_file="mkdocs.yml", strict=True)
            config.plugins.on_startup(command="build", dirty=False)
            build(config)
    except MkDocsException as error:
        return [*said.texts, str(error)], "", ""
    except BaseException:
        return said.texts, traceback.format_exc(), ""
    digest = hashlib.sha256()
    for path in sorted(path for path in Path("site").rglob("*") if path.is_file()):
        digest.update(path.as_posix().encode() + path.read_bytes())
    return list(said.texts), "", digest.hexdigest()


def main() -> None:
    """Read the texts, a list in JSON, from stdin; print what came of each."""
    said = Said()
    for name in ("mkdocs", "observed"):
        logging.getLogger(name).addHandler(said)
    out, found = sys.stdout, [tried(text, said) for text in json.load(sys.stdin)]
    json.dump(found, out)


if __name__ == "__main__":
    main()
