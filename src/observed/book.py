"""Where the book's parts are: the folder that holds `mkdocs.yml` and `examples/`."""

from __future__ import annotations

import functools
import os
from pathlib import Path

from observed.errors import ObservedError


@functools.cache
def root() -> Path:
    """Return the book's folder: the current one or the nearest above it with `mkdocs.yml`."""
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / "mkdocs.yml").is_file() and (folder / "examples").is_dir():
            return folder
    raise ObservedError(
        f"expected to be called inside the book's repository; found no mkdocs.yml at or above "
        f"{here}\n  repeat: cd to the repository, then the same command"
    )


def examples() -> Path:
    """Return the folder of the examples."""
    return root() / "examples"


def docs() -> Path:
    """Return the folder of the pages."""
    return root() / "docs"


def data(name: str) -> Path:
    """Return a file of what the pages are made of: `claims.toml`, `glossary.toml`, `moved.toml`."""
    return docs() / "_data" / name


def shows_broken() -> bool:
    """Tell whether a build shows a broken promise: `./nox -s site` does, all else ends there."""
    return os.environ.get("OBSERVED_BROKEN") == "show"
