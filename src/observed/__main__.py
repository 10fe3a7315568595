"""The command line: `observed record`, `observed run`, `observed mutants`."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from observed import book, cache, compare, errors, ledger, record
from observed.errors import ObservedError, PageError, ScriptError
from observed.judging import chance
from observed.judging.figures import outcome_of
from observed.observation import Observation
from observed.recording import cut
from observed.running import exploring, interpreters
from observed.scripts.exercises import choice_of
from observed.scripts.script import Script, find_scripts, read_script
from observed.site import notebooks, settings
from observed.trials import mutants, tries


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments say; return the exit status."""
    parser = argparse.ArgumentParser(prog="observed", description="Run the book's examples.")
    commands = parser.add_subparsers(required=True)

    command = commands.add_parser("record", help="run every example that the book needs")
    command.add_argument("--fresh", action="store_true", help="start with no recordings")
    command.add_argument("--jobs", type=int, help="runs at a time")
    command.add_argument(
        "--commit", action="store_true", help="write the runs of named interpreters beside them"
    )
    command.set_defaults(run=_record)

    command = commands.add_parser(
        "broken", help="list the promises that the last build shows broken"
    )
    command.set_defaults(run=_list_broken)

    command = commands.add_parser("run", help="run scripts: do they keep their promises?")
    command.add_argument("scripts", nargs="+", type=Path, metavar="SCRIPT")
    command.add_argument("-n", "--runs", type=int, help="how many runs of each")
    command.add_argument("-p", "--python", action="append", metavar="NAME", help="3.9, 3.13t, …")
    command.add_argument("--all", action="store_true", help="on every interpreter of the noxfile")
    command.add_argument(
        "--choices", action="store_true", help="the choices of the scripts' exercises"
    )
    command.add_argument(
        "--commit", action="store_true", help="write the recording beside the example"
    )
    command.set_defaults(run=_run)

    command = commands.add_parser("compare", help="run the book on one Python against another")
    command.add_argument("python", metavar="PYTHON", help="its name (3.15), or a path to it")
    command.add_argument(
        "--against", metavar="PYTHON", help="run there too; else: what is kept under the same name"
    )
    command.add_argument(
        "--script", action="append", type=Path, help="this example alone; may be given again"
    )
    command.add_argument("-n", "--runs", type=int, help="how many runs of each")
    command.add_argument("--fresh", action="store_true", help="run anew what is kept of both")
    command.set_defaults(run=_compare)

    command = commands.add_parser("mutants", help="break scripts: do their promises notice?")
    command.add_argument("scripts", nargs="*", type=Path, metavar="SCRIPT")
    command.add_argument(
        "--without-measurements", action="store_true", help="leave out what must run alone"
    )
    command.set_defaults(run=_mutants)

    command = commands.add_parser("ledger", help="list what the book explains and rests on nothing")
    command.add_argument("pages", nargs="*", type=Path, metavar="PAGE", help="docs/x.md")
    command.set_defaults(run=_ledger)

    command = commands.add_parser(
        "explore", help="run a program under all its schedules", add_help=False
    )
    command.set_defaults(run=_explore)

    options, rest = parser.parse_known_args(arguments)
    if rest and options.run is not _explore:
        parser.error(f"unrecognized arguments: {' '.join(rest)}")
    options.rest = rest
    try:
        return int(options.run(options))
    except ObservedError as error:
        print(error, file=sys.stderr)
    except OSError as error:
        print(errors.of_system(error), file=sys.stderr)
    return 1


def _script(path: Path) -> Script:
    examples = book.examples()
    for candidate in (path.resolve(), examples / path, book.root() / path):
        if candidate.is_file() and candidate.is_relative_to(examples):
            return read_script(candidate, examples)
    raise ScriptError(
        f"{path}: expected a script below examples/; found none\n"
        f"  repeat: ./nox -s run -- examples/<chapter>/<point>.py"
    )


def _record(options: argparse.Namespace) -> int:
    if wrong := settings.wrong():  # known at once, and MkDocs might end in a traceback by it
        raise PageError("\n".join(wrong))
    start = time.monotonic()
    store = cache.of_book()
    broken = cache.broken()
    cache.Cache(store.folder / "broken").keep_only([])
    scripts = find_scripts(book.examples())
    wanted = [*record.wanted_for(scripts), *record.choices_of(scripts)]
    failures = 0

    def done(observation: Observation) -> None:
        nonlocal failures
        if observation.ran:
            print(_line(observation), flush=True)
        for message in observation.messages:
            failures += 1
            print(message, file=sys.stderr, flush=True)

    seen = record.observe_all(
        wanted, cache=store, broken=broken, fresh=options.fresh, jobs=options.jobs, done=done
    )
    for message in notebooks.execute_all(fresh=options.fresh):
        failures += 1
        print(message, file=sys.stderr, flush=True)
    if not failures:
        used = [
            cache.key(script, record.interpreter_for(script, name))
            for (script, name), observation in zip(wanted, seen, strict=True)
            if not observation.series.committed
            for script in (script, *([mutants.mutant(script)] if script.promises.breaks else []))
        ]
        store.keep_only(used)
    if options.commit:
        for observation in seen:
            sound = not observation.broken and not observation.series.failed_controls
            script = observation.script
            asked = not script.choice and observation.interpreter in record.names_for(script)
            if asked and sound and not observation.series.committed:
                record.commit(observation)
    chances = [
        one
        for observation in seen
        for one in chance.of(
            observation.script.name,
            observation.interpreter,
            observation.promises,
            len(observation.series.recordings),
        )
    ]
    print(chance.luck(chances))
    ran = sum(observation.ran for observation in seen)
    asked_of = any(observation.script.choice for observation in seen)
    what = "examples and choices" if asked_of else "examples"
    print(
        f"{ran} {what} ran, {len(seen) - ran} kept, {failures} promises broken, "
        f"{time.monotonic() - start:.1f} s"
    )
    # Where the build shows what is broken, it is not an error here.
    return 1 if failures and broken is None else 0


def _list_broken(options: argparse.Namespace) -> int:
    """Name each broken promise that a build showed, with the command that repeats it."""
    store, examples = cache.broken(), book.examples()
    if store is None:
        raise ObservedError("expected OBSERVED_BROKEN=show, as ./nox -s site sets it; found none")
    scripts = find_scripts(examples)
    asked = {(script.name, name) for script, name in record.wanted_for(scripts)}
    asked |= {
        (series.recordings[0].script, series.recordings[0].interpreter.name)
        for series in store.entries().values()
    }
    messages: dict[str, None] = {}
    for path, name in sorted(asked, key=lambda item: (item[0], item[1] or "")):
        script = read_script(examples / path, examples)
        seen = record.observe(script, name, cache=cache.of_book(), broken=store, again=False)
        messages |= dict.fromkeys(seen.messages)
    for choice, _ in record.choices_of(scripts):
        seen = record.observe(choice, cache=cache.of_book(), broken=store, again=False)
        messages |= dict.fromkeys(seen.messages)
    messages |= dict.fromkeys(notebooks.broken())
    if messages:
        count = "one promise" if len(messages) == 1 else f"{len(messages)} promises"
        print(f"{count} broken; the pages show each in its place:")
    for message in messages:
        print("\n".join(message.split("\n")[:2]))
    return 1 if messages else 0


def _line(observation: Observation) -> str:
    runs, choice = observation.series.recordings, observation.script.choice
    took = f"{runs[0].elapsed / 1e6:.2f} s"
    words = [
        f"{observation.script.name}{f', choice {choice},' if choice else ''}",
        f"on {observation.interpreter}:",
        f"{len(runs)} runs," if len(runs) > 1 else "",
        ("mends it" if all(observation.held) else "does not") if choice else took,
        "TOO BUSY" if observation.series.failed_controls else "",
        "BROKEN" if observation.broken else "",
    ]
    return " ".join(word for word in words if word)


def _run(options: argparse.Namespace) -> int:
    names: list[str | None] = list(options.python or [None])
    status = 0
    for path in options.scripts:
        script = _script(path)
        if options.choices:
            wanted = [(choice, None) for choice in record.choices(script)]
            for observation in record.observe_all(wanted, runs=options.runs):
                print(choice_of(observation.script).says)
                _print(observation)
                status = 1 if observation.broken else status
            continue
        if options.all:
            names = [i.identity.name for i in interpreters.available(interpreters.listed())]
        for name in names:
            observation = record.observe(script, name, runs=options.runs)
            _print(observation)
            if observation.broken or observation.series.failed_controls:
                status = 1
            elif options.commit:
                print(f"written: {record.commit(observation).relative_to(book.root())}")
    return status


def _compare(options: argparse.Namespace) -> int:
    """Print what changed from one Python to another; 1 where it broke a promise anew."""
    scripts = [_script(path) for path in options.script or []] or find_scripts(book.examples())
    new = interpreters.named(options.python)
    old = interpreters.named(options.against) if options.against else None

    def done(observation: Observation) -> None:
        if observation.ran:
            print(_line(observation), file=sys.stderr, flush=True)

    found = compare.compare(scripts, new, old, fresh=options.fresh, runs=options.runs, done=done)
    print("\n".join(found.lines))
    return 1 if found.broken else 0


#: Lines of a log that a contributor's terminal is given: its beginning and its end.
LINES_PRINTED = 80


def _print(observation: Observation) -> None:
    """Print the log of the first run, how often each outcome came up, and the verdict."""
    runs = observation.series.recordings
    promises = observation.promises
    print(_line(observation))
    lines = runs[0].lines
    left_out = range(LINES_PRINTED * 3 // 4, len(lines) - LINES_PRINTED // 4)
    for index, line in enumerate(lines):
        if len(left_out) > 0 and index in left_out:
            if index == left_out.start:
                print(f"  … {len(left_out):,} lines more …")
            continue
        print(f"  {line.at / 1e6:8.3f} s {line.stream} | {cut(line.plain)}")
    print(f"  exit: {runs[0].exit}")
    if len(runs) > 1:
        ways: dict[str, int] = {}
        for recording in runs:
            way = f"exit {recording.exit}"
            if promises.outcomes:
                way = f"{outcome_of(promises, recording) or 'anything else'}, {way}"
            ways[way] = ways.get(way, 0) + 1
        for way, times in sorted(ways.items(), key=lambda item: -item[1]):
            print(f"  {times} of {len(runs)}: {way}")
    for control in observation.series.failed_controls:
        print(f"  the machine was too busy: the control {control} failed", file=sys.stderr)
    for message in observation.messages:
        print(message, file=sys.stderr)
    kept = not observation.broken and not observation.series.failed_controls
    if kept and not observation.script.choice:
        count = len(observation.promised)
        print(
            f"  {count} promises of its own kept, and the two of every script: how it ends, and "
            "what stderr holds"
        )


def _mutants(options: argparse.Namespace) -> int:
    """Print what breaks each promise, then how many something breaks, and which nothing does."""
    scripts = [_script(path) for path in options.scripts] or find_scripts(book.examples())

    def done(tried: mutants.Tried) -> None:
        print(f"{tried.script.name} on {tried.interpreter}: {tried.programs} edited programs")
        for promise, edit in tried.broken_by.items():
            why = tried.excused.get(promise)
            print(f"  {promise}\n    {edit or f'NOTHING BREAKS IT {why or str()}'}")
        for promise, why in tried.untried.items():
            print(f"  {promise}\n    NOT TRIED: {why}")
        sys.stdout.flush()

    found = mutants.try_promises(scripts, measuring=not options.without_measurements, done=done)
    if not options.scripts:
        tries.keep_only(mutants.kept_for(scripts))
    lines, wrong = mutants.summary(found)
    for line in wrong:
        print(line, file=sys.stderr)
    print("\n".join(lines))
    return 1 if wrong else 0


def _explore(options: argparse.Namespace) -> int:
    """Search through a program's schedules; the arguments are the search's own."""
    return exploring.explore(options.rest)


def _ledger(options: argparse.Namespace) -> int:
    found = ledger.read(options.pages)
    loose = [one for one in found if not one.rests]
    for one in loose:
        print(f"{one.where}: expected a figure, a link to a run or a pinned source: {one.begins}")
    texts = options.pages or [*book.files(book.docs(), ".md")]
    unpinned = 0
    for path in (*texts, book.data("claims.toml")):
        for address in ledger.unpinned(path.read_text(encoding="utf-8")):
            unpinned += 1
            print(
                f"{path.name}: expected an address of one version, and a symbol's name: {address}"
            )
    print(f"{len(found)} explanations, {len(loose)} rest on nothing; {unpinned} unpinned addresses")
    return 1 if loose or unpinned or not found else 0


if __name__ == "__main__":
    sys.exit(main())
