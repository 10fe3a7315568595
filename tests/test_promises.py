"""Promises are read strictly: what is misspelt is an error that says what to do."""

from __future__ import annotations

import pytest
from conftest import MakeScript

from observed.errors import ScriptError


@pytest.mark.parametrize(
    ("promises", "said"),
    [
        ("dedline = 3", "did you mean 'deadline'?"),
        ("deadline = 0", "Expected `float` > 0.0"),
        ("deadline = 'soon'", "Expected `float`"),
        ("exit = 'SIGNOTHING'", "expected a status, a signal such as 'SIGABRT' or 'deadline'"),
        ("lines = ['(']", "is no pattern"),
        ("lines = ['(?P<x>1)', '(?P<x>2)']", "the figure 'x' is named twice"),
        ("lines = [", "expected TOML"),
        ("stdout = 'printer'", "Invalid enum value 'printer'"),
        ("control = ['x > 1']", "expected alone = true"),
        ("on.'3.9'.runs = 3", "unknown key 'runs'"),
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
    from observed.script import read_script

    with pytest.raises(ScriptError, match=r"examples/chapter/point\.py: expected a script there"):
        read_script(script.path, script.path.parents[1])


def test_a_difference_replaces_only_what_it_names(make_script: MakeScript) -> None:
    promises = make_script(
        "print(1)\n", "lines = ['1']\nexit = 0\n[tool.observed.on.'3.9']\nexit = 3"
    ).promises
    there = promises.for_interpreter("3.9")
    assert (there.exit, there.lines) == (3, ["1"])
    assert promises.for_interpreter("3.10").exit == 0
