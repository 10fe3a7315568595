"""The recordings that are kept: only of runs that kept their promises.

An entry is a file whose name is a digest of everything that could change the runs:
the script, the files it imports, the interpreter's identity, the box in which it ran, and the
engine's format.
"""

from __future__ import annotations

import functools
import hashlib
import math
import os
import time
from collections.abc import Iterable
from pathlib import Path

import msgspec

from observed import book, recording, schedules
from observed.recording import Series
from observed.running.interpreters import FoundInterpreter
from observed.running.run import LAUNCHER, THREAD_RECORDER
from observed.scripts.script import Script, what_runs


def key(script: Script, interpreter: FoundInterpreter) -> str:
    """Return the name under which the runs of `script` on `interpreter` are kept."""
    digest = hashlib.sha256()
    parts = [
        f"format {recording.FORMAT}",
        interpreter.key,
        script.name,
        what_runs(script.text),
        *_box(),
        *([_recorder()] if script.promises.timeline else []),
        *(_search() if script.promises.schedules else []),
        *(part for item in sorted(script.imports.items()) for part in item),
    ]
    for part in parts:
        digest.update(f"{len(part)}:{part}".encode())
    return digest.hexdigest()[:32]


@functools.cache
def _box() -> list[str]:
    """Return the texts of what starts a program and says what it may do."""
    return [LAUNCHER.with_name(name).read_text("utf-8") for name in ("launcher.py", "box.py")]


@functools.cache
def _recorder() -> str:
    """Return the text of what is imported into a program whose threads are recorded."""
    return (THREAD_RECORDER / "sitecustomize.py").read_text("utf-8")


@functools.cache
def _search() -> list[str]:
    """Return the texts of the search through a program's schedules."""
    folder = Path(schedules.__file__).parent
    return [path.read_text("utf-8") for path in sorted(folder.glob("*.py"))]


def age(path: Path) -> float:
    """Return how many seconds ago a file was kept: infinite where it is not, or not yet."""
    try:
        seconds = time.time() - path.stat().st_mtime
    except FileNotFoundError:
        return math.inf
    return seconds if seconds >= 0 else math.inf


class Cache:
    """A folder of series, one file each."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, name: str) -> Path:
        """Return the file for what is kept under `name`."""
        return self.folder / f"{name}.json"

    def get(self, name: str) -> Series | None:
        """Return what is kept under `name`; None where there is nothing that can be read."""
        try:
            return msgspec.json.decode(self.path(name).read_bytes(), type=Series)
        except (FileNotFoundError, msgspec.DecodeError):
            return None

    def entries(self) -> dict[str, Series]:
        """Return all that is kept, by name."""
        found = {path.stem: self.get(path.stem) for path in sorted(self.folder.glob("*.json"))}
        return {name: series for name, series in found.items() if series is not None}

    def put(self, name: str, series: Series) -> None:
        """Keep `series` under `name`, all of it or nothing."""
        self.folder.mkdir(parents=True, exist_ok=True)
        partial = self.folder / f"{name}.{os.getpid()}.partial"
        partial.write_bytes(msgspec.json.encode(series))
        partial.replace(self.path(name))

    def remove(self, name: str) -> None:
        """Keep nothing under `name`."""
        self.path(name).unlink(missing_ok=True)

    def keep_only(self, names: Iterable[str]) -> None:
        """Remove every entry but those called `names`."""
        wanted = {f"{name}.json" for name in names}
        for path in self.folder.glob("*.json"):
            if path.name not in wanted:
                path.unlink(missing_ok=True)


def of_book() -> Cache:
    """Return the cache of the book's recordings."""
    return Cache(book.root() / ".cache" / "observed")


def broken() -> Cache | None:
    """Return where runs that broke a promise are handed to the build that shows them, if any."""
    return Cache(of_book().folder / "broken") if book.shows_broken() else None
