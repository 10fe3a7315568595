"""Pieces of pages that are kept on disk, each with the files that it rests on.

To show an example is to read its script and its runs, to colour the program and to lay out
the log. Where none of these files has changed, the HTML of the build before is taken.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import logging
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import ParamSpec

import msgspec

import observed
from observed import ask, book

#: Everything that the engine says goes through it.
logger = logging.getLogger("observed")
_P = ParamSpec("_P")
#: A file's state: nanoseconds of its last change and its size; None where there is none.
Stamp = tuple[int, int] | None


class Fragment(msgspec.Struct, frozen=True, array_like=True):
    """A piece of a page, and the state of each file that it rests on."""

    html: str
    stamps: dict[str, Stamp]


class _Kept(msgspec.Struct):
    """The file of fragments, and a digest of the programs that made them."""

    engine: str
    fragments: dict[str, Fragment]


class Fragments:
    """The fragments of one book."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.engine = _engine(path)
        self.kept: dict[str, Fragment] = {}
        #: Those that were asked for since the last `save`.
        self.used: dict[str, Fragment] = {}
        #: For each fragment that is being made, the outermost first, what it rests on;
        #: None once it rests on something that is not kept.
        self.under_way: list[set[Path] | None] = []
        try:
            kept = msgspec.json.decode(path.read_bytes(), type=_Kept)
        except (FileNotFoundError, msgspec.DecodeError):
            return
        if kept.engine == self.engine:
            self.kept = kept.fragments

    def get(self, key: str, make: Callable[[], str]) -> str:
        """Return the fragment called `key`; make it where a file that it rests on changed."""
        fragment = self.kept.get(key)
        if fragment is None or any(
            _stamp(path) != stamp for path, stamp in fragment.stamps.items()
        ):
            self.under_way.append(set())
            try:
                with self._warned():
                    made = make()
            finally:
                paths = self.under_way.pop()
            if paths is None:
                self.rest_on(None)
                return made
            fragment = Fragment(made, {str(path): _stamp(path) for path in sorted(paths)})
            self.kept[key] = fragment
        self.used[key] = fragment
        if self.under_way:
            for path in fragment.stamps:
                self.rest_on(Path(path))
        return fragment.html

    @contextlib.contextmanager
    def _warned(self) -> Iterator[None]:
        """Keep nothing in whose making a warning is said: the next build must say it again."""

        def note(record: logging.LogRecord) -> bool:
            if record.levelno >= logging.WARNING:
                self.rest_on(None)
            return True

        logger.addFilter(note)
        try:
            yield
        finally:
            logger.removeFilter(note)

    def rest_on(self, path: Path | None) -> None:
        """Note that the fragment under way rests on `path`; None for what must not be kept."""
        if not self.under_way:
            return
        paths = self.under_way[-1]
        if path is None or paths is None:
            self.under_way[-1] = None
        else:
            paths.add(path)

    def save(self) -> None:
        """Write the fragments that were asked for since the last time, all or nothing."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        partial = self.path.with_suffix(f".{os.getpid()}.partial")
        partial.write_bytes(msgspec.json.encode(_Kept(self.engine, self.used)))
        partial.replace(self.path)
        self.used = {}


def _stamp(path: Path | str) -> Stamp:
    try:
        state = os.stat(path)  # noqa: PTH116 - thousands a build; a Path costs ten times the call
    except OSError:
        return None
    return state.st_mtime_ns, state.st_size


def _engine(kept_in: Path) -> str:
    """Return a digest of this package, of the interpreters that it knows of, and of the place.

    Fragments name files by their absolute paths: those of a copied book are not the copy's.
    """
    digest = hashlib.sha256(repr([str(kept_in.absolute()), *ask.what_could_run()]).encode())
    for path in sorted(Path(observed.__file__).parent.rglob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()


@functools.cache
def _of(root: Path) -> Fragments:
    return Fragments(root / ".cache" / "fragments.json")


def of_book() -> Fragments:
    """Return the fragments of the book in which this program was called."""
    return _of(book.root())


def keep(function: Callable[_P, str]) -> Callable[_P, str]:
    """Keep what `function` returns, by its arguments, with the files that it rests on."""

    @functools.wraps(function)
    def kept(*args: _P.args, **kwargs: _P.kwargs) -> str:
        key = f"{function.__name__} {args!r} {kwargs!r}"
        return of_book().get(key, lambda: function(*args, **kwargs))

    return kept


def rest_on(*paths: Path | None) -> None:
    """Note what the fragment under way rests on; None for something that is not kept."""
    for path in paths:
        of_book().rest_on(path)
