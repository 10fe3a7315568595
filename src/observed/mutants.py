"""Break an example on purpose: does its promise notice?

A check that cannot fail proves nothing. Each script names, under `breaks`, edits
that take its point away; the edited program must break a promise.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from observed import cache as caching
from observed import record
from observed.cache import Cache
from observed.errors import ScriptError
from observed.script import Script


@dataclass(frozen=True)
class Verdict:
    """Whether a broken example was noticed, a line on it, and the messages of the promises."""

    noticed: bool
    text: str
    messages: list[str]


def mutant(script: Script) -> Script:
    """Return the script with the edits of its `breaks` applied to the program.

    Raises `ScriptError` where there are no edits, or one does not fit.
    """
    if not script.promises.breaks:
        raise ScriptError(
            f"examples/{script.name}: expected `breaks`, edits that take the script's point away "
            f"(breaks = [['old text', 'new text']]); found none"
        )
    program = script.program
    for old, new in script.promises.breaks:
        if old not in program:
            raise ScriptError(
                f"examples/{script.name}: breaks: expected {old!r} in the program; found it nowhere"
            )
        program = program.replace(old, new)
    # The text is what the cache tells scripts apart by.
    return replace(script, program=program, text=f"a mutant\n{script.text}")


def try_mutant(script: Script, cache: Cache | None = None) -> Verdict:
    """Run the broken script as often as the sound one; tell which promise noticed.

    With a `cache`, runs that broke a promise, as they should, are kept there.
    """
    changed = mutant(script)
    observation = record.observe(changed, cache=cache)
    if cache is not None and observation.broken:
        cache.put(caching.key(changed, record.interpreter_for(changed)), observation.series)
    if observation.broken:
        first = observation.broken[0]
        text = f"{script.name}: noticed by {first.promise}; seen: {first.seen}"
        return Verdict(True, text, observation.messages)
    edits = "; ".join(f"{old!r} became {new!r}" for old, new in script.promises.breaks)
    what = "every promise was kept"
    if controls := observation.series.failed_controls:
        what = f"the control failed: {', '.join(controls)}"
    return Verdict(
        False,
        f"{script.name}: NOT NOTICED: {edits}, and {what}\n"
        f"  repeat: ./nox -s mutants -- examples/{script.name}",
        [],
    )
