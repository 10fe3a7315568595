"""An exercise's choices: programs changed by their edits, and what a right one must show.

The keys are those of `promises.Exercise`. What a choice is judged by is a table of promises like
any other: the conditions of the exercise in place of the script's own, which are of its program.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec
from msgspec import UNSET

from observed.recording import Interpreter
from observed.scripts.promises import Choice, Exercise, Promises

if TYPE_CHECKING:
    from observed.scripts.script import Script

#: A choice runs as often as its script, and so often at least.
LEAST_RUNS = 5


def edited(program: str, edits: Sequence[tuple[str, str]]) -> str:
    """Return a program with each old text replaced."""
    for old, new in edits:
        program = program.replace(old, new)
    return program


def judged(promises: Promises, exercise: Exercise) -> Promises:
    """Return what each run of a choice is held to.

    Args:
        promises: The script's, as they hold on one interpreter. Of these the way in which it
            runs stays, how it ends unless the exercise says so, and the lines and figures of
            which a comparison of the exercise is made.
        exercise: The script's exercise.
    """
    own = {name for pattern in exercise.lines for name in _groups(pattern)}
    needed = _named([*exercise.compare, *promises.control], promises.figures) - own
    figures = {name: text for name, text in promises.figures.items() if name in needed}
    lines = [pattern for pattern in promises.lines if _groups(pattern) & needed]
    return msgspec.structs.replace(
        promises,
        exit=promises.exit if exercise.exit is UNSET else exercise.exit,
        lines=list(dict.fromkeys([*exercise.lines, *lines])),
        never=exercise.never,
        order=[exercise.order] if exercise.order else [],
        stderr=exercise.stderr,
        compare=exercise.compare,
        figures=figures,
        runs=max(promises.runs, LEAST_RUNS),
        timeline=False,
        # What is said of the script's own program, or of other interpreters.
        **{"outcomes": {}, "on": {}, "interpreters": [], "breaks": [], "mutants": []},
        **{"unbroken": {}, "unbounded": {}},
    )


def _groups(pattern: str) -> set[str]:
    try:
        return set(re.compile(pattern).groupindex)
    except (re.error, OverflowError, RecursionError):  # said where patterns are judged
        return set()


def _named(expressions: Iterable[str], figures: dict[str, str]) -> set[str]:
    """Return the words of expressions, and of the figures that they name."""
    todo, found = list(expressions), set[str]()
    while todo:
        words = set(re.findall(r"[^\W\d]\w*", todo.pop())) - found
        found |= words
        todo += [figures[word] for word in words if word in figures]
    return found


def choices(script: Script, interpreter: Interpreter) -> list[Script]:
    """Return a script for each choice of a script's exercise, as it is to run on an interpreter."""
    exercise = script.promises.exercise
    if exercise is None or not exercise.is_on(interpreter):
        return []
    promises = judged(script.promises.for_interpreter(interpreter), exercise)
    return [
        replace(
            script,
            program=program,
            # The text is what the cache tells scripts apart by.
            text=f"{script.text}\n# a choice\n{program}",
            promises=promises,
            choice=number,
        )
        for number, choice in enumerate(exercise.choices, 1)
        for program in [edited(script.program, choice.edits)]
    ]


def choice_of(script: Script) -> Choice:
    """Return the choice whose program a script has."""
    assert script.choice and script.promises.exercise is not None
    return script.promises.exercise.choices[script.choice - 1]
