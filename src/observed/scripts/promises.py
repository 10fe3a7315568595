"""What a script promises: the table `[tool.observed]` of its PEP 723 block.

The keys are the fields of `Promises`. An unknown key is an error, so that a
slip of the pen cannot become a check that never runs.
"""

from __future__ import annotations

import difflib
import functools
import re
import signal
import tomllib
from typing import Annotated, Any, Literal

import msgspec
from msgspec import UNSET, Meta, UnsetType
from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.version import Version

from observed import errors
from observed.errors import ScriptError
from observed.recording import Interpreter

#: An exit status, the name of a signal, or "deadline": still running then.
Exit = int | str
Positive = Annotated[float, Meta(gt=0)]
Count = Annotated[int, Meta(ge=1)]
Stdout = Literal["pty", "pipe", "file"]


#: Seconds; nothing in a book's build takes longer.
LONGEST = 600


class Outcome(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """One of the ways in which a run can go; every condition given must hold."""

    lines: list[str] = []
    never: list[str] = []
    order: list[str] = []
    stderr: list[str] = []
    exit: Exit | list[Exit] | UnsetType = UNSET
    at_least: Annotated[int, Meta(ge=0)] = 0
    #: The least share of runs that show it, on the interpreter where it is rarest.
    share: Annotated[float, Meta(gt=0, le=1)] | UnsetType = UNSET


class Choice(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """One of the changes among which a reader chooses."""

    says: str
    #: Old text and new, as those of `breaks`; without any it is the program as it stands.
    edits: list[tuple[str, str]]
    right: bool
    because: str


class Exercise(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """A question on a script, with changes that were all run: which one mends it?

    The conditions are those of an outcome: every run of a right choice meets them all, and ends as
    the script promises unless `exit` says otherwise. A run of a wrong one does not.
    """

    lines: list[str] = []
    never: list[str] = []
    order: list[str] = []
    compare: list[str] = []
    #: As in every script: without any, stderr must be empty.
    stderr: list[str] = []
    exit: Exit | list[Exit] | UnsetType = UNSET
    choices: list[Choice] = []
    #: The first Python, such as "3.13", on which the choices are what they are said to be. Where
    #: an older one is the newest, the page says so in the exercise's place. "" is any.
    since: str = ""

    def is_on(self, interpreter: Interpreter) -> bool:
        """Tell whether the choices are asked of `interpreter`."""
        return not self.since or matches(f">={self.since}", interpreter)


class Difference(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """What differs on one interpreter: each key that is set replaces the general one."""

    deadline: Positive | UnsetType = UNSET
    exit: Exit | list[Exit] | UnsetType = UNSET
    lines: list[str] | UnsetType = UNSET
    never: list[str] | UnsetType = UNSET
    order: list[list[str]] | UnsetType = UNSET
    compare: list[str] | UnsetType = UNSET
    control: list[str] | UnsetType = UNSET
    stderr: list[str] | UnsetType = UNSET
    outcomes: dict[str, Outcome] | UnsetType = UNSET


class Promises(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """What every run of a script must show, and how it is to be run.

    Patterns are regular expressions, searched for in one line at a time. Named
    groups of `lines` become figures; `compare` and `control` are expressions over them.
    """

    #: Seconds until the whole process group is ended.
    deadline: Positive = 10.0
    exit: Exit | list[Exit] = 0
    #: Each must match a line of stdout.
    lines: list[str] = []
    #: None may match a line of either stream.
    never: list[str] = []
    #: Chains: the first line that matches one pattern comes before that of the next.
    order: list[list[str]] = []
    compare: list[str] = []
    #: Comparisons that hold on a quiet machine; where one fails, nothing is concluded.
    control: list[str] = []
    #: Each must match a line of stderr. Without any, stderr must be empty.
    stderr: list[str] = []
    runs: Count = 1
    #: Interpreters beside those on which every example runs, by the names that nox uses.
    interpreters: list[str] = []
    #: Interpreters on which it does not run, each with the reason; keys as those of `on`.
    without: dict[str, str] = {}
    #: It measures: nothing else runs meanwhile.
    alone: bool = False
    stdout: Stdout = "pty"
    #: MiB of address space.
    memory: Count = 4096
    #: It needs sockets on 127.0.0.1. Otherwise there is no network at all.
    loopback: bool = False
    #: Files beside the script that it reads: copied into its folder, it can open no others.
    files: list[str] = []
    #: A picture of who ran when: its threads' waits are recorded, which costs a little.
    timeline: bool = False
    #: It is run under all its schedules, a thread being stopped before lines or before accesses:
    #: what is recorded is the report of the search. "" runs it as it stands.
    schedules: Literal["", "lines", "accesses"] = ""
    #: Edits, old text and new, after which a promise must break.
    breaks: list[tuple[str, str]] = []
    #: More such edits, each a list that is made by itself.
    mutants: list[list[tuple[str, str]]] = []
    #: Promises that no edit can break, each with the reason.
    unbroken: dict[str, str] = {}
    #: Where a copy of it runs, where that cannot be found from what it uses.
    runs_on: Literal["anywhere", "Unix", "Linux"] | UnsetType = UNSET
    #: Comparisons that set a lower bound alone, each with the reason why there is no upper one.
    unbounded: dict[str, str] = {}
    figures: dict[str, str] = {}
    outcomes: dict[str, Outcome] = {}
    #: By an interpreter's name, or a range of CPython's versions such as `>=3.13.8,<3.14`.
    on: dict[str, Difference] = {}
    exercise: Exercise | None = None

    def for_interpreter(self, interpreter: Interpreter) -> Promises:
        """Return the promises that hold on `interpreter`.

        Of differences that say the same key, the later one holds, and a name before a range.
        """
        there = [key for key in self.on if matches(key, interpreter)]
        changed = {
            field: value
            for key in sorted(there, key=interpreter.name.__eq__)
            for field in Difference.__struct_fields__
            if (value := getattr(self.on[key], field)) is not UNSET
        }
        return msgspec.structs.replace(self, **changed) if changed else self

    def why_not(self, interpreter: Interpreter) -> str | None:
        """Return the reason why the script does not run on `interpreter`; None where it does."""
        for key, reason in self.without.items():
            if matches(key, interpreter):
                return reason
        return None


@functools.cache
def _range(key: str) -> SpecifierSet | None:
    """Return the range of versions that a key of `on` says; None where it is a name."""
    if not key or key[0] not in "<>=!~":
        return None
    try:
        return SpecifierSet(key)
    except InvalidSpecifier:
        return None


def matches(key: str, interpreter: Interpreter) -> bool:
    """Tell whether `key`, a name or a range of CPython's versions, is true of `interpreter`.

    A pre-release counts as the version that it comes before.
    """
    versions = _range(key)
    if versions is None or interpreter.implementation != "CPython":
        return key == interpreter.name
    return Version(interpreter.version.rstrip("+")).base_version in versions


#: What nox calls an interpreter.
INTERPRETER_NAME = re.compile(r"\d\.\d+t?|pypy\d\.\d+|jython\d\.\d+")

_BLOCK = re.compile(
    r"(?m)^# /// script[ \t]*\n(?P<content>(?:^#(?:| .*)\n)*?)^# ///[ \t]*\n(?:[ \t]*\n)*"
)
#: A comment that looks like the begin or the end of a block.
_MARK = re.compile(r"(?m)^[ \t]*#+[ \t]*/{2,}.*$")
#: What a block may hold beside `[tool.observed]` (PEP 723).
_TOP = ("dependencies", "requires-python", "tool")


def split_block(text: str) -> tuple[str, str]:
    """Split a script into its PEP 723 block's TOML ("" without one) and the rest.

    Raises `ScriptError` where a block is not closed, where there are two, and where a comment
    looks like the mark of a block and is none: its promises would be gone in silence.
    """
    if text.startswith("\ufeff"):
        raise ScriptError("line 1: expected UTF-8 without a byte-order mark; found one")
    found = list(_BLOCK.finditer(text))
    marks = [(text.count("\n", 0, m.start()) + 1, m[0].rstrip()) for m in _MARK.finditer(text)]
    for line, mark in marks:
        if mark not in ("# /// script", "# ///"):
            raise ScriptError(
                f"line {line}: expected a block to begin with '# /// script' and to end with "
                f"'# ///'; found {mark!r}"
            )
    if len(marks) != 2 * len(found) or len(found) > 1:
        raise ScriptError(
            f"line {marks[0][0]}: expected one block from '# /// script' to '# ///', every line "
            "of it a comment; found one that is not closed, or several"
        )
    if not found:
        return "", text
    block = found[0]
    toml = "".join(
        line[2:] if line.startswith("# ") else line[1:]
        for line in block["content"].splitlines(keepends=True)
    )
    # Lines are counted as in the file.
    before = "\n" * (text.count("\n", 0, block.start()) + 1)
    return before + toml, text[: block.start()] + text[block.end() :]


def read_block(toml: str) -> tuple[Promises, list[str]]:
    """Read a block's TOML; return its promises and the libraries that it needs.

    Raises `ScriptError` with what was expected and what was found.
    """
    try:
        table: dict[str, Any] = tomllib.loads(toml)
    except (ValueError, RecursionError) as error:  # of numbers too long, tables too deep
        raise ScriptError(f"expected TOML in the '# /// script' block; found: {error}") from None
    if not toml:
        return Promises(), []
    for key in table:
        if key not in _TOP:
            raise ScriptError(
                f"expected {', '.join(_TOP)} at the head of the block, promises below "
                f"[tool.observed]; found the key '{key}'"
            )
    if "requires-python" in table:
        raise ScriptError(
            "requires-python: expected `without` in [tool.observed], which the page shows, such as "
            f"without = {{ '<3.12' = 'why' }}; found {table['requires-python']!r}"
        )
    tools = table.get("tool", {})
    if not isinstance(tools, dict) or list(tools) not in ([], ["observed"]):
        found = ", ".join(f"[tool.{t}]" for t in tools) if isinstance(tools, dict) else repr(tools)
        raise ScriptError(f"expected the table [tool.observed]; found {found}")
    libraries = table.get("dependencies", [])
    if not isinstance(libraries, list) or not all(isinstance(name, str) for name in libraries):
        raise ScriptError(
            f'dependencies: expected a list of strings such as ["numpy"]; found {libraries!r}'
        )
    for name in libraries:
        try:
            Requirement(name)
        except InvalidRequirement as error:
            said = " ".join(str(error).split())
            raise ScriptError(f"dependencies: {name!r} is no requirement: {said}") from None
    if not tools and not libraries:
        raise ScriptError("expected promises below [tool.observed], or dependencies; found neither")
    try:
        promises = msgspec.convert(tools.get("observed", {}), Promises)
    except msgspec.ValidationError as error:
        raise ScriptError(f"[tool.observed]: {_explain(str(error))}") from None
    validate(promises)
    return promises, libraries


def _explain(message: str) -> str:
    unknown = re.search(r"unknown field `(?P<name>[^`]+)`", message)
    if missing := re.match(
        r"Object missing required field (?P<name>\S+) - at (?P<at>\S+)", message
    ):
        return f"{missing['at']}: expected {missing['name']}; found none"
    if unknown is None:
        return errors.of_value(message)
    if "$.outcomes" in message:
        known = Outcome.__struct_fields__
    elif "$.on" in message:
        known = Difference.__struct_fields__
    elif "$.exercise.choices" in message:
        known = Choice.__struct_fields__
    elif "$.exercise" in message:
        known = Exercise.__struct_fields__
    else:
        known = Promises.__struct_fields__
    near = difflib.get_close_matches(unknown["name"], known, 1)
    hint = f"; did you mean '{near[0]}'?" if near else ""
    return f"found the unknown key '{unknown['name']}'{hint} Expected: {', '.join(known)}"


def _exits(value: Exit | list[Exit] | UnsetType) -> list[Exit]:
    if value is UNSET:
        return []
    return value if isinstance(value, list) else [value]


def validate(promises: Promises) -> None:
    """Check what the types cannot: patterns compile, exits exist, groups are named once."""
    for deadline in (promises.deadline, *(there.deadline for there in promises.on.values())):
        if isinstance(deadline, float) and not deadline <= LONGEST:
            raise ScriptError(f"deadline: expected {LONGEST} seconds at most; found {deadline}")
    for key in ("on", "without"):
        for name in getattr(promises, key):
            if _range(name) is None and not INTERPRETER_NAME.fullmatch(name):
                raise ScriptError(
                    f"{key}: expected an interpreter's name such as '3.9', '3.13t', 'pypy3.11', or "
                    f"a range of versions such as '>=3.13.8,<3.14'; found {name!r}"
                )
    conditions: list[Promises | Outcome | Difference] = [
        promises,
        *promises.outcomes.values(),
        *promises.on.values(),
        *(
            outcome
            for difference in promises.on.values()
            if isinstance(difference.outcomes, dict)
            for outcome in difference.outcomes.values()
        ),
    ]
    for condition in conditions:
        groups: set[str] = set()
        for key in ("lines", "never", "stderr", "order"):
            value = getattr(condition, key)
            if value is UNSET:
                continue
            patterns = [p for part in value for p in ([part] if isinstance(part, str) else part)]
            for pattern in patterns:
                try:
                    names = set(re.compile(pattern).groupindex)
                except (re.error, OverflowError, RecursionError) as error:
                    raise ScriptError(f"{key}: {pattern!r} is no pattern: {error}") from None
                if key == "lines":
                    if twice := names & groups:
                        raise ScriptError(f"lines: the figure '{min(twice)}' is named twice")
                    groups |= names
        for status in _exits(condition.exit):
            known = [s.name for s in signal.Signals]
            if isinstance(status, str) and status != "deadline" and status not in known:
                raise ScriptError(
                    f"exit: expected a status, a signal such as 'SIGABRT' or 'deadline'; "
                    f"found {status!r}"
                )
    for condition in conditions:
        if isinstance(condition, Outcome) and condition.at_least:
            if condition.share is UNSET:
                raise ScriptError(
                    f"outcomes: at_least = {condition.at_least}: expected `share`, the least share "
                    "of runs that shows it, from which the chance of a false alarm is known; "
                    "found none"
                )
            if condition.at_least > promises.runs:
                raise ScriptError(
                    f"outcomes: at_least = {condition.at_least}: expected {promises.runs} at most, "
                    "as often as the script runs (runs)"
                )
    if promises.control and not promises.alone:
        raise ScriptError("control: a control belongs to a measurement; expected alone = true")
