"""Break an example on purpose: does each of its promises notice?

A check that cannot fail proves nothing. Programs are edited, by their authors' own edits and by
general ones (`edits`), until each promise was broken by some edit. A comparison counts as broken
where it is false, not where its figures are missing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path

import msgspec

from observed import book, record
from observed import cache as caching
from observed.cache import Cache
from observed.errors import InterpreterMissing, ScriptError
from observed.judging import check
from observed.recording import FORMAT, Recording
from observed.running.interpreters import FoundInterpreter
from observed.running.run import run
from observed.scripts.promises import matches
from observed.scripts.script import Script
from observed.trials import edits
from observed.trials.edits import Edit

#: So many edited programs run at a time, where the script does not measure.
AT_A_TIME = 8
#: So many general edits are tried for one script on one interpreter.
TRIED = 160


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
    return _edited(script, edits.authored(script)[0])


def _edited(script: Script, edit: Edit) -> Script:
    # The text is what the cache tells scripts apart by.
    return replace(script, program=edit.program, text=f"a mutant\n{script.text}")


def try_mutant(script: Script, cache: Cache | None = None) -> Verdict:
    """Run the broken script as often as the sound one; tell which promise noticed.

    With a `cache`, runs that broke a promise, as they should, are kept there.
    """
    changed = mutant(script)
    observation = record.observe(changed, cache=cache)
    if cache is not None and observation.broken and not observation.series.committed:
        cache.put(caching.key(changed, record.interpreter_for(changed)), observation.series)
    if observation.broken:
        first = observation.broken[0]
        text = f"{script.name}: noticed by {first.promise}; seen: {first.seen}"
        return Verdict(True, text, observation.messages)
    edit = edits.authored(script)[0]
    what = "every promise was kept"
    if controls := observation.series.failed_controls:
        what = f"the control failed: {', '.join(controls)}"
    return Verdict(
        False,
        f"{script.name}: NOT NOTICED: {edit.what}, and {what}\n"
        f"  repeat: ./nox -s mutants -- examples/{script.name}",
        [],
    )


@dataclass
class Tried:
    """What became of the promises of one script on one interpreter."""

    script: Script
    interpreter: str
    #: Each promise, with the edit that broke it; None where none did.
    broken_by: dict[str, str | None]
    #: Promises that the script excuses, with its reasons.
    excused: dict[str, str] = field(default_factory=dict)
    #: How many edited programs ran.
    programs: int = 0

    @property
    def unbroken(self) -> list[str]:
        """The promises that no edit broke, and that the script does not excuse."""
        return [p for p, edit in self.broken_by.items() if edit is None and p not in self.excused]

    @property
    def needless(self) -> list[str]:
        """The excuses of promises that an edit broke."""
        return [p for p in self.excused if self.broken_by.get(p) is not None]


def try_promises(script: Script) -> list[Tried]:
    """Try each promise of a script: the general ones, then those of single interpreters.

    Results are kept, by the script, the interpreter and the engine's part in it.
    """
    results = []
    seen: set[str] = set()
    for where in _interpreters(script):
        promises = script.promises.for_interpreter(where.identity)
        wanted = [text for text in check.promised(promises) if text not in seen]
        seen.update(wanted)
        if not wanted:
            continue
        tried = _kept(script, where)
        if tried is None:
            tried = _try(script, where, wanted)
            _keep(script, where, tried)
        tried.excused = {p: why for p, why in script.promises.unbroken.items() if p in wanted}
        results.append(tried)
    return results


def _interpreters(script: Script) -> Iterator[FoundInterpreter]:
    """Yield the interpreters on which a script's promises are tried: where they differ."""
    try:
        first = record.interpreter_for(script)
    except InterpreterMissing:
        return
    yield first
    others = []
    for name in record.names_for(script):
        try:
            others.append(record.interpreter_for(script, name))
        except InterpreterMissing:
            continue
    for key in script.promises.on:
        for other in others:
            if matches(key, other.identity) and other != first:
                yield other
                break


def _try(script: Script, where: FoundInterpreter, wanted: list[str]) -> Tried:
    promises = script.promises.for_interpreter(where.identity)
    broken_by: dict[str, str | None] = dict.fromkeys(wanted)
    tried = Tried(script, where.identity.name, broken_by)
    sound = run(script, where)
    # A broken program that hangs is ended soon, one that hangs on purpose is given its time.
    deadline = min(promises.deadline, 3 * sound.elapsed / 1e6 + 3.5)
    if sound.stopped:
        deadline = promises.deadline
    own = edits.authored(script)
    chance = [p for p in wanted if p.startswith("outcome ")]
    with ThreadPoolExecutor(1 if promises.alone else AT_A_TIME) as pool:
        # An outcome is a matter of many runs: its author's edits get them all.
        for edit in own if chance else []:
            if all(broken_by[p] for p in chance):
                break
            changed = _quick(script, edit, deadline)
            runs = list(pool.map(lambda _, s=changed: run(s, where), range(promises.runs)))
            tried.programs += 1
            _note(tried, script, edit, runs)
        single = [p for p in wanted if p not in chance]
        todo = [*own, *edits.general(script.program)[:TRIED]]
        step = 1 if promises.alone else AT_A_TIME
        for some in (todo[at : at + step] for at in range(0, len(todo), step)):
            if all(broken_by[p] for p in single):
                break
            changed_all = [_quick(script, edit, deadline) for edit in some]
            for edit, recording in zip(
                some, pool.map(lambda s: run(s, where), changed_all), strict=True
            ):
                tried.programs += 1
                _note(tried, script, edit, [recording])
    return tried


def _quick(script: Script, edit: Edit, deadline: float) -> Script:
    changed = _edited(script, edit)
    on = {
        key: msgspec.structs.replace(value, deadline=msgspec.UNSET)
        for key, value in script.promises.on.items()
    }
    promises = msgspec.structs.replace(script.promises, deadline=deadline, on=on)
    return replace(changed, promises=promises)


def _note(tried: Tried, script: Script, edit: Edit, runs: list[Recording]) -> None:
    for found in check.check(script, runs):
        if found.absent and found.promise.startswith("compare"):
            continue  # false because a line is missing: that is another promise's to notice
        if found.promise.startswith("outcome ") and len(runs) < script.promises.runs:
            continue
        if tried.broken_by.get(found.promise, "") is None:
            tried.broken_by[found.promise] = edit.what


class _Kept(msgspec.Struct):
    broken_by: dict[str, str | None]
    programs: int


def _path(script: Script, where: FoundInterpreter) -> Path:
    digest = hashlib.sha256()
    parts = [str(FORMAT), where.key, script.name, script.text, *sorted(script.imports.values())]
    parts += [Path(module.__file__ or "").read_text("utf-8") for module in (edits, check)]
    for part in parts:
        digest.update(f"{len(part)}:{part}".encode())
    return book.root() / ".cache" / "mutants" / f"{digest.hexdigest()[:32]}.json"


def _kept(script: Script, where: FoundInterpreter) -> Tried | None:
    try:
        kept = msgspec.json.decode(_path(script, where).read_bytes(), type=_Kept)
    except (OSError, msgspec.DecodeError):
        return None
    return Tried(script, where.identity.name, kept.broken_by, programs=kept.programs)


def _keep(script: Script, where: FoundInterpreter, tried: Tried) -> None:
    if not all(tried.broken_by.values()):
        return  # it is tried again: on a busy machine a measurement notices nothing
    path = _path(script, where)
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(".partial")
    partial.write_bytes(msgspec.json.encode(_Kept(tried.broken_by, tried.programs)))
    partial.replace(path)
