"""Promises are read strictly: what is misspelt is an error that says what to do."""

from __future__ import annotations

import pytest
from conftest import MakeScript

from observed.errors import ScriptError
from observed.recording import Interpreter


def cpython(version: str, suffix: str = "") -> Interpreter:
    name = ".".join(version.split(".")[:2]) + suffix
    return Interpreter(name, "CPython", version, "", gil=not suffix)


@pytest.mark.parametrize(
    ("promises", "said"),
    [
        ("dedline = 3", "did you mean 'deadline'?"),
        ("deadline = 0", "expected `float` > 0.0"),
        ("deadline = 'soon'", "expected `float`"),
        ("exit = 'SIGNOTHING'", "expected a status, a signal such as 'SIGABRT' or 'deadline'"),
        ("lines = ['(']", "is no pattern"),
        ("lines = ['(?P<x>1)', '(?P<x>2)']", "the figure 'x' is named twice"),
        ("lines = [", "expected TOML"),
        ("stdout = 'printer'", "found 'printer'"),
        ("control = ['x > 1']", "expected alone = true"),
        ("on.'3.9'.runs = 3", "unknown key 'runs'"),
        ("on.'before 3.9'.exit = 3", "on: expected an interpreter's name"),
        ("without.'<3.x' = 'why'", "without: expected an interpreter's name"),
        ("on.'3.9'.outcomes.late.lines = ['(']", "is no pattern"),
        ("outcomes.late.at_least = 1", "expected `share`"),
        ("outcomes.late = {at_least = 2, share = 0.9}", "expected 1 at most"),
        ("outcomes.late.at_least = -1", "expected `int` >= 0"),
        ("runs = 9\non.'3.9'.outcomes.late.at_least = 1", "expected `share`"),
        ("outcomes.late.linse = []", "did you mean 'lines'?"),
    ],
)
def test_a_malformed_promise_names_the_file_and_what_to_do(
    make_script: MakeScript, promises: str, said: str
) -> None:
    with pytest.raises(ScriptError) as error:
        make_script("print(1)\n", promises)
    text = str(error.value)
    assert text.startswith("examples/chapter/point.py: ")
    assert said in text
    assert "repeat: ./nox -s run -- examples/chapter/point.py" in text


def test_the_block_is_not_part_of_the_program(make_script: MakeScript) -> None:
    script = make_script('"""Point."""\nprint(1)\n', "runs = 2")
    assert script.program == '"""Point."""\nprint(1)\n'
    assert script.promises.runs == 2


def test_a_block_that_is_not_closed_is_an_error(make_script: MakeScript) -> None:
    with pytest.raises(ScriptError, match="not closed"):
        make_script("# /// script\n# [tool.observed]\nprint(1)\n")


def test_a_script_without_a_block_has_the_default_promises(make_script: MakeScript) -> None:
    promises = make_script("print(1)\n").promises
    assert (promises.exit, promises.stderr, promises.runs, promises.deadline) == (0, [], 1, 10)


def test_a_script_that_is_not_there_is_named(make_script: MakeScript) -> None:
    script = make_script("print(1)\n")
    script.path.unlink()
    from observed.scripts.script import read_script

    with pytest.raises(ScriptError, match=r"examples/chapter/point\.py: expected a script there"):
        read_script(script.path, script.path.parents[1])


def test_a_difference_replaces_only_what_it_names(make_script: MakeScript) -> None:
    promises = make_script(
        "print(1)\n", "lines = ['1']\nexit = 0\n[tool.observed.on.'3.9']\nexit = 3"
    ).promises
    there = promises.for_interpreter(cpython("3.9.18"))
    assert (there.exit, there.lines) == (3, ["1"])
    assert promises.for_interpreter(cpython("3.10.13")).exit == 0


@pytest.mark.parametrize(
    ("interpreter", "status"),
    [
        (cpython("3.9.18"), 1),
        (cpython("3.13.0"), 1),
        (cpython("3.13.8"), 2),
        (cpython("3.13.18", "t"), 4),
        (cpython("3.14.0rc2"), 3),
        (cpython("3.15.2+"), 3),
        (Interpreter("pypy3.11", "PyPy", "3.11.13", "", gil=True), 0),
    ],
)
def test_a_difference_may_name_a_range_of_versions(
    make_script: MakeScript, interpreter: Interpreter, status: int
) -> None:
    promises = make_script(
        "print(1)\n",
        "on.'3.13t'.exit = 4\non.'<3.13.8'.exit = 1\n"
        "on.'>=3.13.8,<3.14'.exit = 2\non.'>=3.14'.exit = 3",
    ).promises
    assert promises.for_interpreter(interpreter).exit == status


def test_a_script_says_where_it_does_not_run_and_why(make_script: MakeScript) -> None:
    promises = make_script("print(1)\n", "without.'<3.12' = 'no such module'").promises
    assert promises.why_not(cpython("3.11.2")) == "no such module"
    assert promises.why_not(cpython("3.12.0")) is None
