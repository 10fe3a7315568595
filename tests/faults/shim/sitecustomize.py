"""Counts this process's file operations in the book, and lets the Nth fail.

`FAULT_BOOK` is the book's folder, `FAULT_AT` which operation fails (0: none), `FAULT_ERROR` the
error's name. At its end the process writes how many there were to `FAULT_COUNT`, if that is set.
"""

from __future__ import annotations

import atexit
import builtins
import errno
import io
import os
from collections.abc import Callable, Iterator
from typing import IO, Any

BOOK = os.environ["FAULT_BOOK"]
AT = int(os.environ.get("FAULT_AT", "0"))
ERROR = getattr(errno, os.environ.get("FAULT_ERROR", "EIO"))
COUNT = os.environ.get("FAULT_COUNT", "")
done = 0


def count(path: Any) -> None:
    """Count an operation on `path` where it lies in the book; raise the error at its turn."""
    global done
    try:
        place = os.path.abspath(os.fsdecode(path))  # noqa: PTH100 (of which pathlib makes file operations)
    except TypeError:  # a descriptor
        return
    if not place.startswith(BOOK + os.sep):
        return
    done += 1
    if done == AT:
        raise OSError(ERROR, os.strerror(ERROR), place)


class Writer:
    """A file that is written: a write that fails has written half."""

    def __init__(self, file: IO[Any], path: Any) -> None:
        self.__dict__.update(file=file, path=path)

    def write(self, data: Any) -> int:
        try:
            count(self.path)
        except OSError:
            self.file.write(data[: len(data) // 2])
            self.file.flush()
            raise
        return int(self.file.write(data))

    def __getattr__(self, name: str) -> Any:
        return getattr(self.file, name)

    def __enter__(self) -> Writer:
        self.file.__enter__()
        return self

    def __exit__(self, *error: Any) -> None:
        self.file.__exit__(*error)

    def __iter__(self) -> Iterator[Any]:
        return iter(self.file)


real_open = io.open


def faulty_open(file: Any, mode: str = "r", *arguments: Any, **named: Any) -> Any:
    count(file)
    opened = real_open(file, mode, *arguments, **named)
    if isinstance(file, int) or not set(mode) & set("wax+"):
        return opened
    return Writer(opened, file)


def faulty(function: Callable[..., Any]) -> Callable[..., Any]:
    def call(path: Any, *arguments: Any, **named: Any) -> Any:
        count(path)
        return function(path, *arguments, **named)

    return call


builtins.open = io.open = faulty_open
for name in (
    "open",
    "replace",
    "rename",
    "mkdir",
    "unlink",
    "remove",
    "rmdir",
    "scandir",
    "listdir",
):
    setattr(os, name, faulty(getattr(os, name)))
if COUNT:
    atexit.register(lambda: real_open(COUNT, "w").write(str(done)))
