"""Each promise is tried: what some edit breaks, what none does, and what says why."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import MakeScript

from observed.trials import edits, mutants

PROGRAM = """import threading
total = 0
lock = threading.Lock()


def work():
    global total
    with lock:
        total += 2


thread = threading.Thread(target=work)
thread.start()
thread.join()
print("total", total)
"""


def test_general_edits_break_promises_by_value(small_book: Path, make_script: MakeScript) -> None:
    script = make_script(
        PROGRAM, "lines = ['total (?P<total>\\d+)']\ncompare = ['total == 2', 'total < 99']"
    )
    [tried] = mutants.try_promises(script)
    assert tried.programs > 1
    assert tried.broken_by["compare: total == 2"]
    assert tried.broken_by["lines: a line of stdout matches 'total (?P<total>\\\\d+)'"]
    # No edit makes it so large; that its line is missing under some does not count.
    assert tried.unbroken == ["compare: total < 99"]


def test_an_authored_edit_breaks_what_no_general_one_does(
    small_book: Path, make_script: MakeScript
) -> None:
    script = make_script(
        PROGRAM,
        "lines = ['total (?P<total>\\d+)']\ncompare = ['total < 99']\n"
        "mutants = [[['total += 2', 'total += 200']]]",
    )
    [tried] = mutants.try_promises(script)
    assert tried.broken_by["compare: total < 99"] == "'total += 2' became 'total += 200'"
    assert not tried.unbroken


@pytest.mark.parametrize(
    ("promise", "unbroken", "needless"),
    [("compare: total < 99", [], []), ("compare: total == 2", ["compare: total < 99"], [0])],
)
def test_an_excuse_is_for_what_nothing_breaks(
    small_book: Path,
    make_script: MakeScript,
    promise: str,
    unbroken: list[str],
    needless: list[int],
) -> None:
    script = make_script(
        PROGRAM,
        "lines = ['total (?P<total>\\d+)']\ncompare = ['total == 2', 'total < 99']\n"
        f"unbroken = {{ '{promise}' = 'why' }}",
    )
    [tried] = mutants.try_promises(script)
    assert tried.unbroken == unbroken
    assert len(tried.needless) == len(needless)


def test_general_edits_are_programs_that_differ_and_compile() -> None:
    found = edits.general(PROGRAM)
    programs = [edit.program for edit in found]
    assert len(set(programs)) == len(programs) > 15
    assert PROGRAM not in programs
    for program in programs:
        compile(program, "mutant", "exec")
    said = " ".join(edit.what for edit in found)
    for what in ("thread.join()", "thread.start()", "holds nothing", "changed places", "'2'"):
        assert what in said


def test_a_listing_that_does_not_compile_bears_no_edit() -> None:
    assert edits.general("if True:\nprint(1)\n") == []
