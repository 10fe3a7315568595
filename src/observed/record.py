"""Record examples: from the cache where nothing changed, else by running them.

Examples run together, several at a time; those that measure run alone, after the
others. Whatever the way, the runs are checked before anything is kept or shown.
"""

from __future__ import annotations

import contextlib
import hashlib
import re
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import msgspec

from observed import cache as caching
from observed.cache import Cache
from observed.errors import InterpreterMissing, ScriptError
from observed.judging import check
from observed.observation import Observation
from observed.recording import Interpreter, Recording, Series
from observed.running import interpreters
from observed.running.interpreters import FoundInterpreter
from observed.running.run import cores, run
from observed.scripts import exercises
from observed.scripts.script import Script, what_runs

#: Measurements are made so often before the machine is called too busy, or a promise broken.
ATTEMPTS = 3
#: Runs at a time for each core: most examples sleep or wait. Those that compute are held
#: back by `_wait_for_a_core`. `nox -s bench -- --outcomes` shows that running together
#: changes no outcome.
JOBS_PER_CORE = 16
#: Seconds after which a run starts even if the cores are never free.
PATIENCE = 2.0


def interpreter_for(script: Script, name: str | None = None) -> FoundInterpreter:
    """Return the interpreter called `name`, by default the one whose run a page shows first.

    That is the newest CPython with a GIL that is here and runs the script; for an example whose
    point is a library, the one that builds the book and has the libraries.

    Raises `InterpreterMissing` where it is not on this machine, or the script says why it does
    not run there.
    """
    if script.dependencies and name in (None, interpreters.building().identity.name):
        return interpreters.building()
    if name is not None:
        found = interpreters.find(name)
        if reason := script.promises.why_not(found.identity):
            raise InterpreterMissing(
                f"examples/{script.name} does not run on {name}: {reason} (`without`)"
            )
        return found
    usual = interpreters.default()
    if script.promises.why_not(usual.identity) is None:
        return usual
    for other in interpreters.newest_first():
        with contextlib.suppress(InterpreterMissing):
            return interpreter_for(script, other)
    raise InterpreterMissing(
        f"examples/{script.name}: no interpreter that it runs on is on this machine"
    )


def choices(script: Script) -> list[Script]:
    """Return a script for each choice of a script's exercise, for the interpreter shown first.

    There is none where they are about newer Pythons than any that is here (`since`).
    Raises `InterpreterMissing` where there are choices, and no interpreter to run them.
    """
    if script.promises.exercise is None:
        return []
    try:
        first = interpreter_for(script)
    except InterpreterMissing:
        if script.promises.exercise.since:
            return []
        raise
    return exercises.choices(script, first.identity)


def choices_of(scripts: Iterable[Script]) -> list[tuple[Script, str | None]]:
    """Return the choices that the book needs, as `observe_all` wants them: those that can run."""
    wanted: list[tuple[Script, str | None]] = []
    for script in scripts:
        with contextlib.suppress(InterpreterMissing):
            wanted += [(choice, None) for choice in choices(script)]
    return wanted


def names_for(script: Script) -> list[str]:
    """Return the names of the interpreters on which the book shows a script, beside the first.

    An example that neither measures nor needs a library runs wherever something could differ.
    """
    promises = script.promises
    everywhere = not promises.alone and not script.dependencies
    names = [*(interpreters.everywhere() if everywhere else []), *promises.interpreters]
    order = [*interpreters.listed(), *names]
    return sorted(
        (name for name in dict.fromkeys(names) if not _is_without(script, name)), key=order.index
    )


def _is_without(script: Script, name: str) -> bool:
    """Tell whether a script does not run on any interpreter called `name`."""
    try:
        identity = interpreters.find(name).identity
    except InterpreterMissing:
        kept = committed_path(script, name)
        if kept.is_file():
            return False
        cpython = re.fullmatch(r"(\d\.\d+)t?", name)
        implementation, version = ("CPython", cpython[1]) if cpython else (name, "0")
        identity = Interpreter(name, implementation, version, "", gil=True)
    return script.promises.why_not(identity) is not None


def observe(
    script: Script,
    name: str | None = None,
    *,
    cache: Cache | None = None,
    broken: Cache | None = None,
    again: bool = True,
    runs: int | None = None,
) -> Observation:
    """Return the runs of one script, checked; run it where `cache` does not hold them.

    Args:
        script: The script.
        name: The interpreter's name; by default the one that builds the book.
        cache: Where to look first and what to fill; None to run in any case.
        broken: As for `observe_all`.
        again: Measure again what the machine was too busy for when it was kept.
        runs: How many runs, instead of the number that the script asks for.

    Raises:
        InterpreterMissing: The interpreter is neither here nor in a committed recording.
    """
    [observation] = observe_all(
        [(script, name)], cache=cache, broken=broken, again=again, runs=runs
    )
    return observation


def observe_all(
    wanted: Sequence[tuple[Script, str | FoundInterpreter | None]],
    *,
    cache: Cache | None = None,
    broken: Cache | None = None,
    fresh: bool = False,
    recent: float = 0,
    again: bool = True,
    runs: int | None = None,
    jobs: int | None = None,
    done: Callable[[Observation], None] = lambda _: None,
) -> list[Observation]:
    """Observe several scripts, together where they do not measure.

    Args:
        wanted: Scripts, each with an interpreter or its name (None: the default one).
        cache: As for `observe`.
        broken: Where runs that broke a promise are, and are put, for the build to show. They are
            looked for before those that are kept.
        fresh: Run everything; the cache is filled, not read.
        recent: With `fresh`: take all the same what was kept in the last so many seconds.
        again: As for `observe`.
        runs: As for `observe`.
        jobs: How many runs at a time; by default `JOBS_PER_CORE` for each core.
        done: Called with each observation as soon as it is there.
    """
    found: dict[int, Observation] = {}

    def finish(index: int, observation: Observation, where: FoundInterpreter | None) -> None:
        if cache is not None and where is not None:
            key = caching.key(observation.script, where)
            if not observation.broken:
                if observation.ran:
                    cache.put(key, observation.series)
                observation = replace(observation, kept_in=cache.path(key))
            elif observation.ran:
                cache.remove(key)  # it was true of older runs
                if broken is not None:
                    broken.put(key, observation.series)
        found[index] = observation
        done(observation)

    to_run: list[tuple[int, Script, FoundInterpreter]] = []
    for index, (script, name) in enumerate(wanted):
        if isinstance(name, FoundInterpreter):
            where = name
        else:
            try:
                where = interpreter_for(script, name)
            except InterpreterMissing:
                finish(index, committed(script, name), None)
                continue
        key = caching.key(script, where)
        series = broken.get(key) if broken and not fresh else None
        shown_broken = series is not None
        if series is None and cache and (not fresh or caching.age(cache.path(key)) < recent):
            series = cache.get(key)
        if series is None or (again and series.failed_controls):
            to_run.append((index, script, where))
            continue
        kept = _checked(script, where, series, ran=False)
        if again and kept.broken and not shown_broken:
            to_run.append((index, script, where))  # it promised less when it was kept
        else:
            finish(index, kept, where)

    together = [job for job in to_run if not job[1].promises.alone]
    together.sort(key=_longest_first)
    with ThreadPoolExecutor(jobs or JOBS_PER_CORE * cores()) as pool:
        started: list[tuple[int, Script, FoundInterpreter, list[Future[Recording]]]] = [
            (
                *job,
                [pool.submit(run_beside, *job[1:]) for _ in range(runs or job[1].promises.runs)],
            )
            for job in together
        ]
        for index, script, where, futures in started:
            series = Series([future.result() for future in futures])
            finish(index, _checked(script, where, series, ran=True), where)
    measurements = deque((1, *job) for job in to_run if job[1].promises.alone)
    while measurements:
        attempt, index, script, where = measurements.popleft()
        series = _measure(script, where, runs or script.promises.runs, attempt)
        observation = _checked(script, where, series, ran=True)
        if attempt < ATTEMPTS and (series.failed_controls or observation.broken):
            # A core's speed changes under a running program, on shared machines by half. What
            # is false of the interpreter fails each time; the caption says how often it was tried.
            if not measurements:
                time.sleep(attempt)
            measurements.append((attempt + 1, index, script, where))  # the others come first
        else:
            finish(index, observation, where)
    return [found[index] for index in range(len(wanted))]


def _longest_first(job: tuple[int, Script, FoundInterpreter]) -> tuple[bool, float]:
    """Order runs so that none is left over when the others have ended.

    What hangs on purpose lasts until its deadline, and uses no core; of the others the
    deadline is a guess.
    """
    promises = job[1].promises.for_interpreter(job[2].identity)
    exits = promises.exit if isinstance(promises.exit, list) else [promises.exit]
    return "deadline" not in exits, -promises.deadline


_gate = threading.Lock()
#: The runs under way that `run_beside` started.
_under_way: set[int] = set()


def run_beside(script: Script, where: FoundInterpreter, patience: float = PATIENCE) -> Recording:
    """Run a script beside others, once a core is free for its start, or patience ends."""
    with _gate:
        _wait_for_a_core(patience)
        _under_way.add(me := threading.get_ident())
    try:
        return run(script, where)
    finally:
        _under_way.discard(me)


def _wait_for_a_core(patience: float) -> None:
    """Wait until no more threads want to run than there are cores, or patience ends.

    So what runs together is bounded by what it uses: sleepers do not count. Where other work
    keeps the machine busy, a run for each core is under way all the same. Source of the
    figure: `procs_running` of proc_stat(5); elsewhere nothing is waited for.
    """
    limit = time.monotonic() + patience
    while len(_under_way) >= cores() and time.monotonic() < limit:
        time.sleep(0.004)  # time for the run that was let in before to be seen
        try:
            text = Path("/proc/stat").read_text()
        except OSError:
            return
        runnable = int(text.partition("procs_running ")[2].split(maxsplit=1)[0])
        if runnable <= cores():
            return


def _measure(script: Script, where: FoundInterpreter, runs: int, attempt: int) -> Series:
    recordings = [run(script, where) for _ in range(runs)]
    failed = check.failed_controls(script, recordings)
    return Series(recordings, failed_controls=failed, attempts=attempt)


def _checked(script: Script, where: FoundInterpreter, series: Series, *, ran: bool) -> Observation:
    name = where.identity.name
    return Observation(script, name, series, check.check(script, series.recordings), ran)


class Committed(msgspec.Struct, frozen=True):
    """A series committed beside its example, and a digest of the script that it shows."""

    digest: str
    series: Series


def committed_path(script: Script, name: str) -> Path:
    """Return where the committed recording of `script` on the interpreter `name` belongs."""
    return script.path.parent / "recordings" / f"{script.path.stem}@{name}.json"


def _digest(script: Script) -> str:
    return _sha256(what_runs(script.text), *script.imports.values())


def _sha256(*texts: str) -> str:
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()


def commit(observation: Observation) -> Path:
    """Write an observation beside its example, for machines without that interpreter."""
    script = observation.kept().script
    path = committed_path(script, observation.interpreter)
    series = msgspec.structs.replace(observation.series, committed=True)
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(msgspec.json.encode(Committed(_digest(script), series)) + b"\n")
    return path


def committed(script: Script, name: str | None) -> Observation:
    """Read the committed recording; raise `InterpreterMissing` where there is none.

    A recording of another text of the script is none: nothing stale is shown.
    """
    if name is None:
        return _newest_committed(script)
    path = committed_path(script, name)
    try:
        kept = msgspec.json.decode(path.read_bytes(), type=Committed)
    except FileNotFoundError:
        raise InterpreterMissing(
            f"examples/{script.name}: the interpreter {name} is not on this machine, and no "
            f"recording of it is committed as recordings/{path.name}"
        ) from None
    except msgspec.DecodeError as error:
        raise ScriptError(
            f"examples/{script.name}: recordings/{path.name} is no recording: {error}"
        ) from None
    # Older ones have a digest of the whole text.
    if kept.digest not in (_digest(script), _sha256(script.text, *script.imports.values())):
        raise InterpreterMissing(
            f"examples/{script.name}: recordings/{path.name} shows an older text of the script\n"
            f"  repeat: ./nox -s run -- examples/{script.name} -p {name} --commit"
        )
    broken = check.check(script, kept.series.recordings)
    return Observation(script, name, kept.series, broken, ran=False, kept_in=path)


def _newest_committed(script: Script) -> Observation:
    """Return the committed recording that a page shows first where no run can be made here."""
    for name in interpreters.newest_first():
        with contextlib.suppress(InterpreterMissing):
            return committed(script, name)
    raise InterpreterMissing(
        f"examples/{script.name}: no interpreter that it runs on is on this machine, and no "
        f"recording is committed beside it\n  repeat: ./nox -s interpreters"
    )


def wanted_for(scripts: Iterable[Script]) -> list[tuple[Script, str | None]]:
    """Return what the book needs: each script on the default interpreter and those it names.

    Interpreters that are neither here nor in a committed recording are left out.
    """
    wanted: list[tuple[Script, str | None]] = []
    for script in scripts:
        wanted.append((script, None))
        first = first_name(script)
        wanted += [
            (script, name) for name in names_for(script) if name != first and has(script, name)
        ]
    return wanted


def first_name(script: Script) -> str:
    """Return the name of the interpreter whose run a page shows first."""
    try:
        return interpreter_for(script).identity.name
    except InterpreterMissing:
        return committed(script, None).interpreter


def has(script: Script, name: str) -> bool:
    """Tell whether there is a run of `script` on the interpreter `name`, or can be one."""
    try:
        interpreter_for(script, name)
    except InterpreterMissing:
        try:
            committed(script, name)
        except InterpreterMissing:
            return False
    return True
