"""Where the book's parts are: the folder that holds `mkdocs.yml` and `examples/`."""

from __future__ import annotations

import functools
import os
from pathlib import Path

from observed.cache import Cache
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


def address(page: str) -> str:
    """Return where a page is on the site, from the page below `docs/`."""
    return f"{page.rpartition('.')[0]}.html"


def cache() -> Cache:
    """Return the cache of the book's recordings."""
    return Cache(root() / ".cache" / "observed")


def shows_broken() -> bool:
    """Tell whether a build shows a broken promise: `./nox -s site` does, all else ends there."""
    return os.environ.get("OBSERVED_BROKEN") == "show"


def broken() -> Cache | None:
    """Return where runs that broke a promise are handed to the build that shows them, if any."""
    return Cache(cache().folder / "broken") if shows_broken() else None
