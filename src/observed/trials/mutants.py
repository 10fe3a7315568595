"""Break an example on purpose: does each of its promises notice?

A check that cannot fail proves nothing. Programs are edited, by their authors' own edits and by
general ones (`edits`), until each promise was broken by some edit. What counts:

* An edited program that dies of a slip that the edit made (`NameError`, `SyntaxError`,
  `ImportError`; after a general edit `TypeError` and `AttributeError` too) breaks nothing but
  a `never`: any promise would notice that.
* A comparison counts as broken where it is false, not where its figures are missing.
* An order counts as broken where lines came in the wrong order, or one is missing; not where two
  came too close together to tell.
* What the program breaks unedited, where its edits ran, was not tried.
* An outcome, and a comparison over all runs, is tried by its author's edits alone, each of which
  runs as often as the script does.
"""

from __future__ import annotations

import re
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field, replace
from pathlib import Path

import msgspec

from observed import cache as caching
from observed import record
from observed.cache import Cache
from observed.errors import InterpreterMissing, ScriptError
from observed.judging import check
from observed.judging.figures import outcome_of
from observed.recording import Recording
from observed.running.interpreters import FoundInterpreter
from observed.running.run import cores
from observed.scripts import wording
from observed.scripts.promises import Promises
from observed.scripts.script import Script
from observed.trials import edits, tries
from observed.trials.edits import Edit
from observed.trials.tries import Tries

#: So many edited programs run at a time for each core, where the scripts do not measure, and so
#: many of one script: those that come after the one that broke the last promise are for nothing.
AT_A_TIME = 6
OF_ONE = 4
#: Seconds that a run waits for a free core. A pass over the book runs for long, and below others.
PATIENCE = 0.25
#: So many general edits are tried for one script on one interpreter.
TRIED = 160

#: `ast.parse` of CPython 3.11 counts the recursion of all threads together, and raises SystemError
#: where two parse at a time: https://github.com/python/cpython/issues/106905
_parsing = threading.Lock()

#: Errors that tell of an edit, not of what the program shows.
_SLIPS = (
    *("NameError", "UnboundLocalError", "SyntaxError", "IndentationError"),
    *("ImportError", "ModuleNotFoundError"),
)
#: General edits put `None` where something else stood.
_GENERAL_SLIPS = (*_SLIPS, "TypeError", "AttributeError")


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
    return replace(script, program=edit.program, text=f"{script.text}\n# a mutant\n{edit.program}")


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
    #: Each promise that was tried, with the edit that broke it; None where none did.
    broken_by: dict[str, str | None] = field(default_factory=dict)
    #: Promises that were not tried, each with the reason.
    untried: dict[str, str] = field(default_factory=dict)
    #: How many edited programs ran.
    programs: int = 0

    @property
    def excused(self) -> dict[str, str]:
        """The promises that the script says no edit can break, with its reasons."""
        excuses = self.script.promises.unbroken
        return {p: excuses[p] for p in self.broken_by if p in excuses}

    @property
    def unbroken(self) -> list[str]:
        """The promises that no edit broke, and that the script does not excuse."""
        return [p for p, edit in self.broken_by.items() if edit is None and p not in self.excused]

    @property
    def needless(self) -> list[str]:
        """The excuses of promises that an edit broke."""
        return [p for p in self.excused if self.broken_by[p] is not None]


#: Why a promise was not tried, where that is no fault of the script's.
NO_INTERPRETER = "no interpreter that it is about is on this machine"
MEASURES = "it is measured, and what must run alone was left out"


def try_promises(
    scripts: Sequence[Script],
    *,
    measuring: bool = True,
    done: Callable[[Tried], None] = lambda _: None,
) -> list[Tried]:
    """Try each promise of the scripts: on the first interpreter, else on one that differs.

    Several scripts are tried at a time; what is measured alone, after the others. Runs are kept,
    so that what was interrupted goes on.

    Args:
        scripts: The scripts.
        measuring: Whether what they measure is tried.
        done: Called with what became of each script on an interpreter, as soon as it is known.
    """
    found: list[Tried] = []

    def finish(tried: Tried) -> None:
        found.append(tried)
        done(tried)

    together: list[_Trial] = []
    alone: list[_Trial] = []
    for script in scripts:
        trials, rest = _trials(script)
        for trial in trials:
            if trial.alone and not measuring:
                why = dict.fromkeys(trial.wanted, MEASURES)
                finish(Tried(script, trial.where.identity.name, untried=why))
            else:
                (alone if trial.alone else together).append(trial)
        if rest:
            finish(Tried(script, "none", untried=dict.fromkeys(rest, NO_INTERPRETER)))
    jobs = AT_A_TIME * cores()
    with ThreadPoolExecutor(jobs) as runs, ThreadPoolExecutor(jobs) as pool:
        # Those that have the most to wait for are not left over when the others have ended.
        together.sort(key=lambda trial: -trial.promises.deadline)
        started = [pool.submit(trial.run, runs) for trial in together]
        for future in as_completed(started):
            finish(future.result())
    with ThreadPoolExecutor(1) as runs:
        for trial in alone:
            finish(trial.run(runs))
    return found


def kept_for(scripts: Iterable[Script]) -> list[Path]:
    """Return the files in which the runs of the scripts' edits are kept."""
    return [
        tries.path_of(script, trial.where) for script in scripts for trial in _trials(script)[0]
    ]


def _trials(script: Script) -> tuple[list[_Trial], list[str]]:
    """Return what is tried of a script and where, and the promises that cannot be tried here."""
    found = []
    seen: set[str] = set()
    for where in _interpreters(script):
        promises = script.promises.for_interpreter(where.identity)
        wanted = [text for text in check.promised(promises) if text not in seen]
        seen.update(wanted)
        measured = [p for p in wanted if script.promises.alone and p.startswith("compare: ")]
        others = [p for p in wanted if p not in measured]
        found += [_Trial(script, where, others)] if others else []
        found += [_Trial(script, where, measured, alone=True)] if measured else []
    said = check.promised(script.promises)
    for difference in script.promises.on.values():
        changed = {
            key: value
            for key in difference.__struct_fields__
            if (value := getattr(difference, key)) is not msgspec.UNSET
        }
        said += check.promised(msgspec.structs.replace(script.promises, **changed))
    return found, [text for text in dict.fromkeys(said) if text not in seen]


def _interpreters(script: Script) -> Iterator[FoundInterpreter]:
    """Yield the interpreters of this machine on which a script runs, the first one first."""
    found: dict[str, FoundInterpreter] = {}
    for name in (None, *record.names_for(script)):
        try:
            where = record.interpreter_for(script, name)
        except InterpreterMissing:
            continue
        if where.key not in found:
            found[where.key] = where
            yield where


def _over_runs(promise: str) -> bool:
    """Tell whether a promise is about all the runs, not each."""
    return promise.startswith("outcome ") or (
        promise.startswith("compare: ")
        and re.search(r"\b(?:(?:seen|median|least|most)\(|runs\b)", promise) is not None
    )


class _Trial:
    """Promises of one script on one interpreter, and the edits that should break them.

    What a script measures is tried alone; what else it promises holds beside others too.
    """

    def __init__(
        self, script: Script, where: FoundInterpreter, wanted: list[str], *, alone: bool = False
    ) -> None:
        self.script = script
        self.where = where
        self.wanted = wanted
        self.alone = alone
        self.promises: Promises = script.promises.for_interpreter(where.identity)
        self.tried = Tried(script, where.identity.name)
        #: The words of the errors of the program as it is.
        self.errors: set[str] = set()

    def run(self, pool: ThreadPoolExecutor) -> Tried:
        """Edit and run until each promise was broken, or nothing is left to try."""
        kept, tried = Tries(self.script, self.where, alone=self.alone), self.tried
        sound = self._sound(kept, pool)
        if sound is None:
            return tried
        deadline = self._deadline(sound)
        own = edits.authored(self.script)
        with _parsing:
            general = edits.general(self.script.program)
        if not own and not general:
            tried.broken_by = {}
            tried.untried = dict.fromkeys(self.wanted, "there is nothing to edit")
            return tried
        for edit in own:
            wanted = [p for p in tried.broken_by if _over_runs(p) and not tried.broken_by[p]]
            if wanted:
                changed = _quick(self.script, edit, deadline)
                self._note(edit, self._all_runs(changed, kept, pool, wanted))
        todo = deque([*own, *general[:TRIED]])
        under_way: deque[tuple[Edit, Script, Future[Recording] | Recording]] = deque()
        while self._left() and (todo or under_way):
            while todo and len(under_way) < (1 if self.alone else OF_ONE):
                edit = todo.popleft()
                changed = _quick(self.script, edit, deadline)
                runs = kept.of(changed.program)
                under_way.append((edit, changed, runs[0] if runs else self._start(changed, pool)))
            edit, changed, run = under_way.popleft()
            recording = self._kept_result(changed, run, kept)
            if recording is not None:
                self._note(edit, [recording])
        for _, changed, run in under_way:
            if isinstance(run, Future) and not run.cancel():
                self._kept_result(changed, run, kept)
        return tried

    def _left(self) -> list[str]:
        """The promises of each run that nothing broke yet."""
        return [p for p, edit in self.tried.broken_by.items() if not (edit or _over_runs(p))]

    def _sound(self, kept: Tries, pool: ThreadPoolExecutor) -> Recording | None:
        """Return a run of the program as it is; None where none keeps all the promises."""
        broken: list[check.Broken] = []
        patient = replace(self.script, promises=_until(self.script.promises, self._limit()))
        for _ in range(record.ATTEMPTS):
            runs = kept.of(self.script.program)
            run = runs[0] if runs else self._result(self._start(patient, pool))
            if run is None:
                continue
            broken = [
                one
                for one in self._broken([run])
                if one.promise in self.wanted and not _over_runs(one.promise)
            ]
            if not broken and not self._too_busy(run):
                if not runs:
                    kept.add(self.script.program, run)
                break
        else:
            why = "the machine was too busy to measure"
            if broken:
                why = f"the program breaks {broken[0].promise} unedited: {broken[0].seen}"
            self.tried.untried = dict.fromkeys(self.wanted, why)
            return None
        self.tried.broken_by = dict.fromkeys(self.wanted)
        self.errors = set(_errors(run, _GENERAL_SLIPS))
        return run

    def _limit(self) -> float:
        # What measures computes, and lasts longer beside others than alone.
        beside = self.script.promises.alone and not self.alone
        return (4 if beside else 1) * self.promises.deadline

    def _deadline(self, sound: Recording) -> float:
        # A broken program that hangs is ended soon, one that hangs on purpose is given its time.
        if sound.stopped:
            return self._limit()
        return min(self._limit(), 2 * sound.elapsed / 1e6 + 3)

    def _start(self, changed: Script, pool: ThreadPoolExecutor) -> Future[Recording]:
        return pool.submit(record.run_beside, changed, self.where, PATIENCE)

    def _too_busy(self, run: Recording) -> bool:
        with _parsing:
            return self.alone and bool(check.failed_controls(self.script, [run]))

    def _broken(self, runs: Sequence[Recording]) -> list[check.Broken]:
        with _parsing:
            return check.check(self.script, runs)

    def _result(self, run: Future[Recording] | Recording) -> Recording | None:
        """Return a run; None where it could not be started."""
        if isinstance(run, Recording):
            return run
        try:
            return run.result()
        except ScriptError:
            return None

    def _kept_result(
        self, changed: Script, run: Future[Recording] | Recording, kept: Tries
    ) -> Recording | None:
        """Return a run, kept from now on, unless the machine was too busy for it."""
        recording = self._result(run)
        if recording is not None and recording is not run and not self._too_busy(recording):
            kept.add(changed.program, recording)
        return recording

    def _all_runs(
        self, changed: Script, kept: Tries, pool: ThreadPoolExecutor, wanted: Sequence[str]
    ) -> list[Recording]:
        """Run as often as the script does; less often where that breaks nothing any more."""
        runs = kept.of(changed.program)[: self.promises.runs]
        while len(runs) < self.promises.runs and not self._all_seen(wanted, runs):
            several = min(1 if self.alone else OF_ONE, self.promises.runs - len(runs))
            started = [self._start(changed, pool) for _ in range(several)]
            more = [self._kept_result(changed, one, kept) for one in started]
            runs += [one for one in more if one is not None]
            if None in more:
                break
        return runs

    def _all_seen(self, wanted: Sequence[str], runs: Sequence[Recording]) -> bool:
        """Tell whether the runs show already that this edit breaks none of the promises."""
        outcomes = wording.outcomes_promised(self.promises)
        seen = [outcome_of(self.promises, run) for run in runs]
        return all(
            promise in outcomes
            and seen.count(outcomes[promise]) >= self.promises.outcomes[outcomes[promise]].at_least
            for promise in wanted
        )

    def _note(self, edit: Edit, runs: Sequence[Recording]) -> None:
        """Note which promises an edit broke."""
        if not runs:
            return
        self.tried.programs += 1
        slips = _SLIPS if edit.authored else _GENERAL_SLIPS
        crashed = any(set(_errors(run, slips)) - self.errors for run in runs)
        for found in self._broken(runs):
            promise = found.promise
            if promise not in self.tried.broken_by or self.tried.broken_by[promise]:
                continue
            if crashed and not promise.startswith("never: "):
                continue
            if found.absent:
                continue  # it could not be judged: that is another promise's to notice
            if _over_runs(promise) and len(runs) < self.promises.runs:
                continue
            self.tried.broken_by[promise] = edit.what


def _errors(recording: Recording, names: Sequence[str]) -> Iterator[str]:
    """Yield the lines of stderr that name one of these errors."""
    pattern = re.compile(rf"(?:\w+\.)*(?:{'|'.join(names)})\b")
    for line in recording.lines:
        if line.stream == "err" and pattern.match(line.plain):
            yield line.plain


def _quick(script: Script, edit: Edit, deadline: float) -> Script:
    return replace(_edited(script, edit), promises=_until(script.promises, deadline))


def _until(promises: Promises, deadline: float) -> Promises:
    """Return promises of which each run ends at this deadline, on every interpreter."""
    on = {
        key: msgspec.structs.replace(value, deadline=msgspec.UNSET)
        for key, value in promises.on.items()
    }
    return msgspec.structs.replace(promises, deadline=deadline, on=on)


def summary(found: Sequence[Tried]) -> tuple[list[str], list[str]]:
    """Return what a pass found, in a few lines, and a line for each thing that is wrong."""
    wrong: list[str] = []
    excused: list[str] = []
    untried: dict[str, int] = {}
    for tried in found:
        where = f"examples/{tried.script.name} on {tried.interpreter}"
        wrong += [f"{where}: no edit breaks {promise}" for promise in tried.unbroken]
        wrong += [f"{where}: excused, and an edit breaks {p}" for p in tried.needless]
        excused += [f"  {where}: {p}: {why}" for p, why in tried.excused.items()]
        for why in tried.untried.values():
            untried[why] = untried.get(why, 0) + 1
        if set(tried.untried.values()) - {NO_INTERPRETER, MEASURES}:
            wrong.append(f"{where}: not tried: {next(iter(tried.untried.values()))}")
    total = sum(len(tried.broken_by) for tried in found)
    broken = sum(edit is not None for tried in found for edit in tried.broken_by.values())
    programs = sum(tried.programs for tried in found)
    lines = [
        f"{total} promises were tried, by {programs} edited programs",
        f"{broken} were broken by some edit{f', {broken / total:.1%}' if total else ''}",
        f"{len(excused)} are excused, since nothing can break them:",
        *excused,
        f"{sum(untried.values())} were not tried:",
        *(f"  {count}: {why}" for why, count in untried.items()),
        f"{sum(len(tried.unbroken) for tried in found)} were broken by none",
    ]
    if not total:
        wrong.append("expected promises that an edit could break; tried none")
    return lines, wrong
