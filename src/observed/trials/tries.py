"""The runs of edited programs that are kept: one file for each program and interpreter.

A line is added with each run, so that what was interrupted goes on where it was. The promises are
judged anew each time: a run stays good when only the promises change.
"""

from __future__ import annotations

import base64
import hashlib
import threading
import zlib
from collections.abc import Iterable
from pathlib import Path

import msgspec

from observed import book
from observed.recording import FORMAT, Recording
from observed.running.interpreters import FoundInterpreter
from observed.scripts.script import Script


class _Line(msgspec.Struct, frozen=True, array_like=True):
    program: str
    recording: Recording


def folder() -> Path:
    """Return where the runs of edited programs are."""
    return book.root() / ".cache" / "mutants"


def path_of(script: Script, where: FoundInterpreter, *, alone: bool = False) -> Path:
    """Return the file for the runs of what is made of `script` on an interpreter.

    Those that measured, alone, are apart from those that ran beside others.
    """
    promises = script.promises.for_interpreter(where.identity)
    parts = [f"{FORMAT}", where.key, script.name, script.program]
    parts += [part for item in sorted(script.imports.items()) for part in item]
    parts += [promises.stdout, f"{promises.memory}", f"{promises.loopback}"]
    parts += [f"{promises.timeline}", f"{promises.deadline}", *(["alone"] if alone else [])]
    digest = hashlib.sha256()
    for part in parts:
        digest.update(f"{len(part)}:{part}".encode())
    return folder() / f"{digest.hexdigest()[:32]}.runs"


def keep_only(paths: Iterable[Path]) -> None:
    """Remove the files of programs that are no more."""
    wanted = set(paths)
    for path in folder().glob("*"):
        if path not in wanted:
            path.unlink(missing_ok=True)


class Tries:
    """The runs of what was made of one script on one interpreter, by the edited program."""

    def __init__(self, script: Script, where: FoundInterpreter, *, alone: bool = False) -> None:
        self.path = path_of(script, where, alone=alone)
        self._lock = threading.Lock()
        self._runs: dict[str, list[Recording]] = {}
        self._read()

    def _read(self) -> None:
        try:
            lines = self.path.read_bytes().splitlines()
        except OSError:
            return
        for line in lines:
            try:
                kept = msgspec.json.decode(zlib.decompress(base64.b64decode(line)), type=_Line)
            except (ValueError, zlib.error, msgspec.DecodeError):
                continue  # the line under way when it was interrupted
            self._runs.setdefault(kept.program, []).append(kept.recording)

    def of(self, program: str) -> list[Recording]:
        """Return the runs of this program that are kept."""
        with self._lock:
            return list(self._runs.get(_digest(program), []))

    def add(self, program: str, recording: Recording) -> None:
        """Keep a run; what no promise is about is left out."""
        recording = msgspec.structs.replace(recording, environment={}, threads=[])
        kept = _Line(_digest(program), recording)
        line = base64.b64encode(zlib.compress(msgspec.json.encode(kept)))
        with self._lock:
            self._runs.setdefault(kept.program, []).append(recording)
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self.path.open("ab") as file:
                file.write(b"\n" + line)


def _digest(program: str) -> str:
    return hashlib.sha256(program.encode()).hexdigest()[:32]
