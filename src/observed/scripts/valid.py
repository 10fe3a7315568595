"""What a block says that cannot be meant: promises that hold always, never, or of nothing.

The types of `promises` refuse the rest. Each error names the key and what was found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec
from msgspec import UNSET
from packaging.specifiers import SpecifierSet

from observed.errors import FigureError, ScriptError
from observed.scripts import exercises, expressions, wording
from observed.scripts import promises as blocks
from observed.scripts.promises import INTERPRETER_NAME, Difference, Exercise, Outcome, Promises

#: More would be a slip of the pen.
MOST_RUNS = 10_000
MOST_MEMORY = 1 << 20
#: A line of which no author thinks: what matches it and the empty one matches every line.
_ANY_LINE = "\ue000"
_VERSIONS = [f"3.{minor}.{patch}" for minor in range(40) for patch in range(40)]
_PATTERNS = ("lines", "never", "stderr", "order")


def validate(promises: Promises, program: str) -> None:
    """Raise `ScriptError` where a promise says nothing, or nothing that can be meant."""
    _limits(promises)
    variants = {"": promises} | {key: _with(promises, there) for key, there in promises.on.items()}
    for key, variant in variants.items():
        if key and variant == promises and not _restores(promises, key):
            raise ScriptError(f"on.{key!r}: expected something that differs there; found nothing")
        _patterns(variant)
        for name, outcome in variant.outcomes.items():
            try:
                _patterns(outcome)
                if outcome.share is not UNSET and not outcome.at_least:
                    raise ScriptError("share: expected at_least beside it; found none")
            except ScriptError as error:
                raise ScriptError(f"outcomes.{name!r}: {error}") from None
    _expressions(promises, list(variants.values()))
    _outcomes(list(variants.values()))
    said = {text for variant in variants.values() for text in wording.promised(variant)}
    for text in promises.unbroken:
        if text not in said:
            raise ScriptError(
                f"unbroken: expected one of this script's promises, in the words of "
                f"`./nox -s mutants`: {'; '.join(sorted(said)) or 'none'}; found {text!r}"
            )
    named = [("breaks", promises.breaks), *(("mutants", edits) for edits in promises.mutants)]
    for key, edits in named:
        _edits(key, edits, program)
    if promises.exercise is not None:
        try:
            _exercise(promises, promises.exercise, list(variants.values()), program)
        except ScriptError as error:
            raise ScriptError(f"exercise: {error}") from None


def _exercise(
    promises: Promises, exercise: Exercise, variants: Sequence[Promises], program: str
) -> None:
    """Judge an exercise: by its choices, and by what each of them is held to."""
    if exercise.since and not re.fullmatch(r"\d+\.\d+", exercise.since):
        raise ScriptError(f"since: expected a version such as '3.13'; found {exercise.since!r}")
    if len(exercise.choices) < 2:
        raise ScriptError(f"expected two choices or more; found {len(exercise.choices)}")
    for right, word in ((True, "right"), (False, "wrong")):
        if not any(choice.right is right for choice in exercise.choices):
            raise ScriptError(f"expected a {word} choice among {len(exercise.choices)}; found none")
    programs: dict[str, int] = {}
    for number, choice in enumerate(exercise.choices, 1):
        key = f"choice {number}"
        for field in ("says", "because"):
            if not getattr(choice, field).strip():
                raise ScriptError(f"{key}: {field}: expected a sentence; found none")
        _edits(f"{key}: edits", choice.edits, program)
        changed = exercises.edited(program, choice.edits)
        if (same := programs.setdefault(changed, number)) != number:
            raise ScriptError(f"{key}: expected another program than choice {same}'s; found it")
        if _compiles(program) and not _compiles(changed):
            raise ScriptError(f"{key}: edits: expected a program that compiles; found none")
    for variant in variants:
        judged = exercises.judged(variant, exercise)
        blocks.validate(judged)
        _patterns(judged)
        _expressions(judged, [judged])


def _compiles(program: str) -> bool:
    try:
        compile(program, "program", "exec", dont_inherit=True)
    except (SyntaxError, ValueError):
        return False
    return True


def _restores(promises: Promises, key: str) -> bool:
    """Tell whether what a key of `on` says is what holds elsewhere, but not under another key."""
    others = [there for other, there in promises.on.items() if other != key]
    return any(
        getattr(promises.on[key], field) is not UNSET and getattr(other, field) is not UNSET
        for field in Difference.__struct_fields__
        for other in others
    )


def _with(promises: Promises, difference: Difference) -> Promises:
    fields = {
        field: value
        for field in Difference.__struct_fields__
        if (value := getattr(difference, field)) is not UNSET
    }
    return msgspec.structs.replace(promises, **fields)


def _limits(promises: Promises) -> None:
    for key, most in (("runs", MOST_RUNS), ("memory", MOST_MEMORY)):
        if (found := getattr(promises, key)) > most:
            raise ScriptError(f"{key}: expected {most} at most; found {found}")
    for name in promises.interpreters:
        if not INTERPRETER_NAME.fullmatch(name):
            raise ScriptError(
                f"interpreters: expected names such as '3.9', '3.13t', 'pypy3.11'; found {name!r}"
            )
    for key in ("on", "without"):
        for name in getattr(promises, key):
            if not INTERPRETER_NAME.fullmatch(name) and not any(
                map(SpecifierSet(name).contains, _VERSIONS)
            ):
                raise ScriptError(
                    f"{key}: expected a range in which a version lies; found {name!r}"
                )
    for key in ("without", "unbroken"):
        for name, reason in getattr(promises, key).items():
            if not reason.strip():
                raise ScriptError(f"{key}.{name!r}: expected the reason; found {reason!r}")


def _patterns(condition: Promises | Outcome) -> None:
    """Judge the patterns, the chains and the ends of a run or of an outcome."""
    for key in _PATTERNS:
        value = getattr(condition, key)
        chains: Sequence[Sequence[str]] = value if key == "order" else [value]
        if key == "order" and isinstance(condition, Outcome):
            chains = [value] if value else []
        for chain in chains:
            if key == "order" and len(chain) < 2:
                raise ScriptError(
                    f"order: expected two patterns or more, one before the other; found {chain!r}"
                )
            for index, pattern in enumerate(chain):
                if all(re.search(pattern, line) for line in ("", _ANY_LINE)):
                    raise ScriptError(
                        f"{key}: expected a pattern that tells one line from another; "
                        f"found {pattern!r}, which every line matches"
                    )
                if pattern in chain[:index]:
                    raise ScriptError(f"{key}: {pattern!r} is there twice")
    ends = condition.exit if isinstance(condition.exit, list) else [condition.exit]
    if not ends:
        raise ScriptError("exit: expected a status, a signal, 'deadline' or some of them; found []")
    for end in ends:
        if isinstance(end, int) and not 0 <= end <= 255:
            raise ScriptError(f"exit: expected a status from 0 to 255; found {end}")


def _expressions(promises: Promises, variants: Sequence[Promises]) -> None:
    """Judge the expressions, each by the figures and the outcomes that there are anywhere."""
    groups = {
        name
        for variant in variants
        for pattern in variant.lines
        for name in re.compile(pattern).groupindex
    }
    known = {*expressions.OF_EVERY_RUN, *groups}
    for name in (*groups, *promises.figures):
        if name in (*expressions.OF_EVERY_RUN, "runs") or not name.isidentifier():
            raise ScriptError(
                f"figures: expected another name than that of every run's figure, "
                f"a word; found {name!r}"
            )
    named = {name for variant in variants for name in variant.outcomes}
    key, text = "", ""
    try:
        for name, text in promises.figures.items():
            key = f"figures.{name}"
            if name in known:
                raise ScriptError(f"{key}: there is a figure of that name already")
            expressions.judge(text, known, of_one_run=True)
            known.add(name)
        for variant in variants:
            for key in ("compare", "control"):
                for text in getattr(variant, key):
                    expressions.judge_comparison(text, {*known, "runs"}, named)
    except FigureError as error:
        raise ScriptError(f"{key}: {error}") from None


def _conditions(outcome: Outcome | Promises) -> Iterator[tuple[str, object]]:
    """Yield what must hold in a run that shows an outcome, or in every run."""
    for key in ("lines", "never", "stderr"):
        yield from ((key, pattern) for pattern in getattr(outcome, key))
    if isinstance(outcome, Promises):
        yield from (("order", tuple(chain)) for chain in outcome.order)
    elif outcome.order:
        yield "order", tuple(outcome.order)


def _outcomes(variants: Sequence[Promises]) -> None:
    """Find outcomes that can never come up: wherever they hold, an earlier one does."""
    hidden: dict[str, str] = {}
    for number, variant in enumerate(variants):
        found: dict[str, str] = {}
        always = set(_conditions(variant))
        names = list(variant.outcomes)
        for index, name in enumerate(names):
            later = variant.outcomes[name]
            for before in names[:index]:
                earlier = variant.outcomes[before]
                asked = set(_conditions(earlier)) - always
                if asked <= set(_conditions(later)) and _ends(earlier, variant) >= _ends(
                    later, variant
                ):
                    found.setdefault(name, before)
        hidden = found if number == 0 else {n: b for n, b in hidden.items() if n in found}
    for name, before in hidden.items():
        raise ScriptError(
            f"outcomes.{name!r}: expected something that {before!r}, which is asked first, does "
            "not match; found none: it can never come up"
        )


def _ends(outcome: Outcome, promises: Promises) -> set[int | str]:
    """Return the ends of the runs that an outcome may have, of those that are promised."""
    every = promises.exit if isinstance(promises.exit, list) else [promises.exit]
    if not isinstance(outcome.exit, (int, str, list)):
        return set(every)
    return set(outcome.exit if isinstance(outcome.exit, list) else [outcome.exit])


def _edits(key: str, edits: Sequence[tuple[str, str]], program: str) -> None:
    for old, new in edits:
        if not old or old not in program:
            raise ScriptError(f"{key}: expected {old!r} in the program; found it nowhere")
        if old == new:
            raise ScriptError(f"{key}: expected another text in place of {old!r}; found it")
        program = program.replace(old, new)
