"""Find interpreters by the names that nox uses: `3.13`, `3.13t`, `pypy3.11`, `jython2.7`.

Which interpreters the book is about stands in one place, `noxfile.py`; it hands
its lists on in the environment variables `OBSERVED_INTERPRETERS` and `OBSERVED_EVERYWHERE`.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec
from packaging.version import Version

from observed import book
from observed.errors import InterpreterMissing
from observed.recording import Interpreter
from observed.scripts.promises import INTERPRETER_NAME

# In syntax that every Python since 2.6 reads.
_PROBE = """
import json, platform, sys
gil = getattr(sys, '_is_gil_enabled', lambda: platform.python_implementation() != 'Jython')()
print(json.dumps([
    platform.python_implementation(), platform.python_version(), sys.version,
    bool(gil), [sys.prefix or '', getattr(sys, 'base_prefix', sys.prefix) or ''],
    list(sys.version_info[:2]), [folder for folder in sys.path if folder],
]))
"""


@dataclass(frozen=True)
class FoundInterpreter:
    """An interpreter on this machine: its identity, how to start it, where its libraries are.

    `prefixes` are the folders in which it was installed, `libraries` those in which it looks.
    """

    identity: Interpreter
    executable: str
    prefixes: tuple[str, ...]
    libraries: tuple[str, ...]

    @property
    def key(self) -> str:
        """What tells this interpreter from every other, for the cache."""
        identity = self.identity
        text = f"{identity.implementation} {identity.build} {identity.gil}"
        return hashlib.sha256(text.encode()).hexdigest()


def listed() -> list[str]:
    """Return the names of the interpreters that the book is about, from the noxfile."""
    return os.environ.get("OBSERVED_INTERPRETERS", "").split()


def everywhere() -> list[str]:
    """Return the names of those on which each example runs that could differ, from the noxfile."""
    return os.environ.get("OBSERVED_EVERYWHERE", "").split()


def newest_first() -> list[str]:
    """Return the names of the listed CPythons with a GIL, the newest first."""
    plain = [name for name in listed() if re.fullmatch(r"\d\.\d+", name)]
    return sorted(plain, key=Version, reverse=True)


@functools.cache
def default() -> FoundInterpreter:
    """Return the newest released CPython with a GIL of the list that is on this machine.

    It is what a page shows first, whichever Python builds the book; where none of the list is
    found, the one that builds it. Either way it is bare: no example leans on a library unawares.
    """
    for name in newest_first():
        with contextlib.suppress(InterpreterMissing):
            found = find(name)
            if found.identity.gil and not Version(found.identity.version.rstrip("+")).is_prerelease:
                return found
    return _running(getattr(sys, "_base_executable", sys.executable))


@functools.cache
def building() -> FoundInterpreter:
    """Return the interpreter that builds the book: its environment holds the locked libraries."""
    return _running(sys.executable)


def _running(executable: str) -> FoundInterpreter:
    found = _identify(executable)
    assert found is not None, "the running interpreter must answer"
    return found


def find(name: str) -> FoundInterpreter:
    """Find the interpreter called `name`.

    Raises `InterpreterMissing` where there is none on this machine.
    """
    if not INTERPRETER_NAME.fullmatch(name):
        raise InterpreterMissing(
            f"expected an interpreter's name such as 3.13, 3.13t, pypy3.11; found {name!r}"
        )
    found = _look_for(name)
    if found is None:
        raise InterpreterMissing(f"the interpreter {name} is not on this machine")
    return found


def named(name_or_path: str) -> FoundInterpreter:
    """Return the interpreter of this name, or the one that this executable is.

    Raises `InterpreterMissing` where there is none, or it does not answer.
    """
    if os.sep not in name_or_path:
        return find(name_or_path)
    found = _identify(str(Path(name_or_path).absolute()))
    if found is None:
        raise InterpreterMissing(f"{name_or_path}: expected a Python that answers; found none")
    return found


@functools.cache  # an absent one as well, which costs the longest search
def _look_for(name: str) -> FoundInterpreter | None:
    for executable in _candidates(name):
        found = _identify(executable)
        if found is not None and found.identity.name == name:
            return found
    return None


def available(names: list[str]) -> list[FoundInterpreter]:
    """Return those of the interpreters called `names` that are on this machine."""
    found = []
    for name in names:
        try:
            found.append(find(name))
        except InterpreterMissing:
            continue
    return found


def _candidates(name: str) -> Iterator[str]:
    """Yield the places where an interpreter may be: this one, PATH, pyenv's, uv's."""
    yield getattr(sys, "_base_executable", sys.executable)
    commands = [name, "jython"] if name.startswith("jython") else [name]
    if name.startswith("pypy"):
        commands = [name, "pypy3"]
    elif name[0].isdigit():
        commands = [f"python{name}"]
    for folder in os.environ.get("PATH", "").split(os.pathsep):
        for command in commands:
            executable = Path(folder, command)
            # pyenv's shims answer only for versions that are switched on
            if executable.is_file() and os.access(executable, os.X_OK) and "shims" not in folder:
                yield str(executable)
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"), "versions")
    digits = name.rstrip("t")
    for version in sorted(pyenv.glob(f"{digits}*"), reverse=True):
        yield str(version / "bin" / "python")
    data = Path(os.environ.get("XDG_DATA_HOME", Path.home() / ".local" / "share"))
    uv = Path(os.environ.get("UV_PYTHON_INSTALL_DIR", data / "uv" / "python"))
    for command in commands:
        for found in sorted(uv.glob(f"*/bin/{command}"), reverse=True):
            yield str(found)


def _identify(executable: str) -> FoundInterpreter | None:
    """Tell who an interpreter is, asking it once; None where it does not answer."""
    try:
        state = Path(executable).stat()
    except OSError:
        return None
    stamp = (state.st_mtime_ns, state.st_size)
    answers = _answers()
    known = answers.get(executable)
    if known is None or known.stamp != stamp:
        known = _Answer(stamp, _ask(executable))
        answers[executable] = known
        _keep_answers(answers)
    return known.found


class _Answer(msgspec.Struct, frozen=True):
    """What the executable that had this time of change and size answered."""

    stamp: tuple[int, int]
    found: FoundInterpreter | None


def _answers_path() -> Path:
    return book.root() / ".cache" / "interpreters.json"


@functools.cache
def _answers() -> dict[str, _Answer]:
    """Return the answers that are kept, by executable."""
    try:
        return msgspec.json.decode(_answers_path().read_bytes(), type=dict[str, _Answer])
    except (OSError, msgspec.DecodeError):
        return {}


def _keep_answers(answers: dict[str, _Answer]) -> None:
    path = _answers_path()
    with contextlib.suppress(OSError):  # a folder that cannot be written costs time, no more
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_suffix(f".{os.getpid()}.partial")
        partial.write_bytes(msgspec.json.encode(answers))
        partial.replace(path)


def _ask(executable: str) -> FoundInterpreter | None:
    """Ask an interpreter who it is; None where it does not answer."""
    try:
        answer = subprocess.run(
            [executable, "-c", _PROBE],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
            env={"PATH": os.defpath, "HOME": str(Path.home())},
        )
        facts = json.loads(answer.stdout.splitlines()[-1])
    except (OSError, ValueError, IndexError, subprocess.TimeoutExpired):
        return None
    implementation, version, build, gil, prefixes, (major, minor), libraries = facts
    threaded = "t" if implementation == "CPython" and "free-threading" in build else ""
    family = {"CPython": ""}.get(implementation, implementation.lower())
    identity = Interpreter(
        name=f"{family}{major}.{minor}{threaded}",
        implementation=implementation,
        version=version,
        build=build,
        gil=gil,
    )
    return FoundInterpreter(
        identity=identity,
        executable=executable,
        prefixes=tuple(prefix for prefix in prefixes if prefix),
        libraries=tuple(libraries),
    )
