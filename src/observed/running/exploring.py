"""Start the search through a program's schedules, in an interpreter that can."""

from __future__ import annotations

import contextlib
import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

from packaging.version import Version

from observed import schedules
from observed.errors import InterpreterMissing
from observed.running import interpreters
from observed.running.interpreters import FoundInterpreter

#: Where the search is imported from.
ENGINE = Path(schedules.__file__).parents[2]
#: What it needs of its environment. The order of a set of strings is no choice of the scheduler's.
ENVIRONMENT = {"PYTHONPATH": str(ENGINE), "PYTHONHASHSEED": "0"}
#: The first Python whose `threading` stands on the `_thread` that `schedules` replaces.
OLDEST = Version("3.13")


def interpreter() -> FoundInterpreter:
    """Return the newest listed CPython with a GIL that can search; raise `InterpreterMissing`."""
    for name in interpreters.newest_first():
        with contextlib.suppress(InterpreterMissing):
            found = interpreters.find(name)
            if found.identity.gil and Version(name) >= OLDEST:
                return found
    raise InterpreterMissing(
        f"expected a CPython {OLDEST} or newer, which can be told who goes on; found none\n"
        "  First: .ci/fetch-pythons on Debian, ./nox -s interpreters elsewhere"
    )


def explore(arguments: Sequence[str]) -> int:
    """Search as `python -m observed.schedules` does; return its exit status.

    The program is one of who types this, and runs as it would without the book: in no box.
    """
    command = [interpreter().executable, "-m", "observed.schedules", *arguments]
    return subprocess.run(command, env={**os.environ, **ENVIRONMENT}, check=False).returncode
