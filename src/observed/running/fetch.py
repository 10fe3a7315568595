"""Fetch the interpreters of the noxfile's list that are not on this machine, with uv."""

from __future__ import annotations

import os
import subprocess
import sys

from observed.errors import InterpreterMissing
from observed.running import interpreters

#: Seconds for one interpreter: some 100 MB over a slow line.
PATIENCE = 900


def fetch(name: str, uv: str | None) -> str:
    """Return what became of the interpreter called `name`; fetch it where it is missing."""
    try:
        return f"here already ({interpreters.find(name).identity.version})"
    except InterpreterMissing:
        pass
    if uv is None:
        return "cannot be fetched: uv is not here"
    try:
        done = subprocess.run(
            [uv, "python", "install", name],
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
            # Where there is no network, three tries say no more than one.
            env={"UV_HTTP_RETRIES": "1", **os.environ},
        )
    except subprocess.TimeoutExpired:
        return f"cannot be fetched: not done after {PATIENCE} s"
    except OSError as error:
        return f"cannot be fetched: {uv}: {error.strerror}"
    if done.returncode != 0:
        lines = done.stderr.split("\n")
        said = [line.strip() for line in lines if line.strip()] or [f"status {done.returncode}"]
        return f"cannot be fetched: {said[-1].removeprefix('cause: ')}"
    return "fetched"


def main() -> None:
    """Say of each interpreter of the list: here already, fetched, or cannot be fetched."""
    uv = sys.argv[1] if len(sys.argv) > 1 else None
    for name in interpreters.listed():
        print(f"{name:10} {fetch(name, uv)}", flush=True)


if __name__ == "__main__":
    main()
