"""The door between the two halves: a page names an example, and gets all that it can show of it.

Runs are taken from the cache, from the recordings committed beside the examples, or made.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from observed import book, cache, record
from observed.errors import BrokenPromise, InterpreterMissing, PageError
from observed.observation import Example, Observation
from observed.recording import Interpreter
from observed.running import interpreters
from observed.scripts import wording
from observed.scripts.script import Script, find_scripts, modules, read_script
from observed.trials import mutants

#: Observations by script and interpreter, with the times of the files that they rest on.
_memory: dict[tuple[str, str | None], tuple[tuple[int, ...], Observation]] = {}


def observation(name: str, interpreter: str | None = None) -> Observation:
    """Return the checked runs of the example called `name`; run it where nothing is kept.

    Raises `ScriptError` or `InterpreterMissing`, and `BrokenPromise` unless a build shows it.
    """
    if not isinstance(name, str) or not isinstance(interpreter, str | None):
        raise PageError(
            "expected an example's name, 'CHAPTER/POINT.py', and an interpreter's, '3.13'; "
            f"found {name!r} and {interpreter!r}"
        )
    known = _memory.get((name, interpreter))
    if known is not None and known[0] == _times(known[1].script):
        return known[1]
    script = read_script(book.examples() / name, book.examples())
    # What the machine was too busy for has been tried often enough: the page says so.
    shown = cache.broken()
    seen = record.observe(script, interpreter, cache=cache.of_book(), broken=shown, again=False)
    if shown is None:
        seen.kept()
    _memory[name, interpreter] = (_times(script), seen)
    return seen


def example(name: str, interpreter: str | None = None) -> Example:
    """Return an example with its runs on every interpreter that it is asked for.

    Args:
        name: The script's path below `examples/`.
        interpreter: Whose runs come first; of another than the usual one there are no others.

    Raises what `observation` raises.
    """
    first = observation(name, interpreter)
    if interpreter is not None:
        return Example(first)
    others, absent = [], {}
    for other in record.names_for(first.script):
        if other == first.interpreter:
            continue
        try:
            others.append(observation(name, other))
        except InterpreterMissing:
            absent[other] = record.committed_path(first.script, other)
    return Example(first, tuple(others), absent)


def choices(name: str) -> tuple[Script, list[Observation]]:
    """Return a script, and the runs of each choice of its exercise; run them where none are kept.

    There is none where the exercise is about a newer Python than any that is here.

    Raises `PageError` where it has no exercise, and what `observation` raises; one message names
    each choice that is not what it is said to be.
    """
    script = read_script(book.examples() / name, book.examples())
    wanted = [(choice, None) for choice in record.choices(script)]
    if script.promises.exercise is None:
        raise PageError(f"examples/{name}: expected [tool.observed.exercise]; found none")
    shown = cache.broken()
    tried = record.observe_all(wanted, cache=cache.of_book(), broken=shown, again=False)
    messages = [message for seen in tried for message in seen.messages]
    if messages and shown is None:
        raise BrokenPromise("\n".join(messages))
    return script, tried


def scripts() -> list[Script]:
    """Return every script of the book."""
    return find_scripts(book.examples())


def chapters() -> list[str]:
    """Return the names of the folders that hold scripts; none is read."""
    return sorted({path.parent.name for path in book.in_chapters(book.examples(), ".py")})


def everything() -> list[Observation]:
    """Return the runs of every script on every interpreter that the book shows.

    Raises what `observation` raises.
    """
    return [observation(script.name, name) for script, name in record.wanted_for(scripts())]


def promised(script: Script) -> list[str]:
    """Return what a script promises where nothing is said of the interpreter, each in words."""
    return wording.promised(script.promises)


@dataclass(frozen=True)
class Interpreters:
    """The interpreters of the book, by name, in the order of the noxfile's list."""

    #: The one whose runs pages show first.
    first: Interpreter
    #: Those on which an example has a run, or is asked for one.
    asked: list[str]
    #: The others, that are found on this machine, and that are not.
    here: list[str]
    absent: list[str]


def all_interpreters(of: Sequence[Script]) -> Interpreters:
    """Return the interpreters, as they stand to some scripts."""
    first = interpreters.default().identity
    run = {name or first.name for _, name in record.wanted_for(of)}
    listed = list(dict.fromkeys([*interpreters.listed(), first.name, *sorted(run)]))
    others = [name for name in listed if name not in run]
    here = [found.identity.name for found in interpreters.available(others)]
    asked = [name for name in listed if name in run]
    return Interpreters(first, asked, here, [name for name in others if name not in here])


def asked_of(script: Script) -> list[str]:
    """Return the interpreters beside the first on which a script is to run."""
    return record.names_for(script)


def message_when_broken(name: str) -> tuple[Script, str]:
    """Return a script, and what is said when it is broken by its own `breaks`.

    Raises `PageError` where the broken program keeps every promise.
    """
    script = read_script(book.examples() / name, book.examples())
    verdict = mutants.try_mutant(script, cache=cache.of_book())
    if not verdict.noticed:
        raise PageError(verdict.text)
    return script, verdict.messages[0]


def what_could_run() -> list[str]:
    """Return what tells the interpreters that are found, and asked for, from others."""
    found = interpreters.available(interpreters.listed())
    return [*interpreters.everywhere(), *(interpreter.key for interpreter in found)]


def files(script: Script) -> list[Path]:
    """Return the files of a script: its own, and those it imports or reads, there or not."""
    texts = (script.program, *script.imports.values())
    imported = {f"{module}.py" for text in texts for module in modules(text)}
    beside = sorted(imported | set(script.promises.files))
    return [script.path, *(script.path.with_name(name) for name in beside)]


def _times(script: Script) -> tuple[int, ...]:
    return tuple(path.stat().st_mtime_ns if path.exists() else 0 for path in files(script))
