"""`python -m observed.schedules program.py`: all schedules of a program, or one of them."""

from __future__ import annotations

import argparse
import json
import platform
import sys
from pathlib import Path

from observed.schedules import explore, report
from observed.schedules.program import Program, read
from observed.schedules.scheduler import WrongSchedule


def main(arguments: list[str] | None = None) -> int:
    """Search, print what was found; return 1 where a schedule goes wrong, 2 for a bad request."""
    parser = argparse.ArgumentParser(prog="./nox -s explore --", description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--grain", choices=("lines", "accesses"), default="accesses")
    parser.add_argument("--fails", metavar="PATTERN", help="outcomes that are wrong")
    parser.add_argument("--most", type=int, default=explore.MOST, help="runs of a search, at most")
    parser.add_argument("--sample", type=int, default=1000, help="runs where that is not enough")
    parser.add_argument("--seed", type=int, help="run the one schedule that is drawn with it")
    parser.add_argument("--schedule", help="run this one: main*3,1,2*2")
    parser.add_argument("--search", choices=("every", "merged", "reduced", "sampled"))
    parser.add_argument("--shown-as", metavar="PATH", help="what the report calls the file")
    parser.add_argument("--json", action="store_true", help="print the counts as JSON")
    options = parser.parse_args(arguments)
    command = f"./nox -s explore -- {options.shown_as or options.file}"
    try:
        program = read(options.file)
    except (OSError, UnicodeDecodeError) as error:
        print(f"{options.file}: expected a program in UTF-8; found: {error}", file=sys.stderr)
        return 2
    except SyntaxError as error:
        print(
            f"{options.file}, line {error.lineno}: expected a Python program; found: {error.msg}\n"
            f"  repeat: {command}",
            file=sys.stderr,
        )
        return 2
    try:
        found = _search(program, options)
    except (ValueError, WrongSchedule) as error:
        print(f"{options.file}: {error}\n  repeat: {command}", file=sys.stderr)
        return 2
    if options.json:
        keys = "grain", "search", "schedules", "ran", "complete"
        print(json.dumps({key: getattr(found, key) for key in keys}))
    else:
        print(report.text(program, found, platform.python_version(), options.fails, command))
    return 1 if report.wrong(found, options.fails) else 0


def _search(program: Program, options: argparse.Namespace) -> explore.Found:
    if options.schedule is not None:
        way = report.read_schedule(options.schedule)
        return explore.once(program, options.grain, lambda: explore.along(way))
    if options.seed is not None:
        return explore.once(program, options.grain, lambda: explore.by_priority(options.seed))
    if options.search == "sampled":
        return explore.sampled(program, options.grain, options.sample)
    if options.search == "merged":
        return explore.merged(program, options.grain, most=options.most)
    if options.search is not None:
        search = explore.every if options.search == "every" else explore.reduced
        return search(program, options.grain, options.most)
    return explore.explore(program, options.grain, options.most, options.sample)


if __name__ == "__main__":
    sys.exit(main())
