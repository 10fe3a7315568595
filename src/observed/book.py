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


def files(folder: Path, ending: str) -> list[Path]:
    """Return the files below `folder` whose names have an ending, in order; none where it is not.

    Raises `OSError` for a folder that cannot be listed. `Path.glob` takes it for an empty one,
    and a book in which nothing is found loses what was kept of it.
    """

    def refuse(error: OSError) -> None:
        if not isinstance(error, FileNotFoundError):
            raise error

    found = os.walk(folder, onerror=refuse)
    return sorted(
        Path(at, name) for at, _, names in found for name in names if name.endswith(ending)
    )


def in_chapters(examples: Path, ending: str = "") -> list[Path]:
    """Return the files in the chapters' folders of `examples`, as `files` does; none deeper."""
    return [path for path in files(examples, ending) if path.parent.parent == examples]


def data(name: str) -> Path:
    """Return a file of what the pages are made of: `claims.toml`, `glossary.toml`, `moved.toml`."""
    return docs() / "_data" / name


def shows_broken() -> bool:
    """Tell whether a build shows a broken promise: `./nox -s site` does, all else ends there."""
    return os.environ.get("OBSERVED_BROKEN") == "show"
