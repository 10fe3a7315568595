"""Each promise is tried: what some edit breaks, what none does, and what says why."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import MakeScript

from observed import __main__, record
from observed.recording import Recording
from observed.running.interpreters import FoundInterpreter
from observed.scripts.script import Script
from observed.trials import edits, mutants, tries

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
    [tried] = mutants.try_promises([script])
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
    [tried] = mutants.try_promises([script])
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
    [tried] = mutants.try_promises([script])
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


@pytest.mark.parametrize(
    ("edit", "breaks"),
    [
        # It dies of a name that the edit took away: every promise would notice that.
        ("[['total = 0', 'pass']]", False),
        ("[['import threading', 'import treading']]", False),
        ("[['total += 2', 'total += 3']]", True),
    ],
)
def test_an_edit_that_makes_a_program_die_of_a_slip_breaks_nothing(
    small_book: Path,
    make_script: MakeScript,
    monkeypatch: pytest.MonkeyPatch,
    edit: str,
    breaks: bool,
) -> None:
    monkeypatch.setattr(edits, "general", lambda program: [])
    script = make_script(PROGRAM, f"lines = ['total 2']\nmutants = [{edit}]")
    [tried] = mutants.try_promises([script])
    assert (not tried.unbroken) == breaks


def test_a_slip_that_the_program_shows_itself_is_none(
    small_book: Path, make_script: MakeScript
) -> None:
    script = make_script(
        "import sys\nprint(NAME, file=sys.stderr)\n",
        "exit = 1\nstderr = ['^NameError: name .NAME. is not defined']\n"
        "mutants = [[['NAME,', '1,']]]",
    )
    [tried] = mutants.try_promises([script])
    assert not tried.unbroken


@pytest.mark.parametrize(
    ("old", "new", "breaks"),
    [
        ("1)\\nprint(2", "2)\\nprint(1", True),
        ("print(2)", "pass", True),
        ("print(2)", "print(two)", False),
        # Two streams, and no time between: which came first cannot be told.
        ("print(2)", "print(2, file=sys.stderr)", False),
    ],
)
def test_an_order_is_broken_by_lines_that_come_otherwise(
    small_book: Path,
    make_script: MakeScript,
    monkeypatch: pytest.MonkeyPatch,
    old: str,
    new: str,
    breaks: bool,
) -> None:
    monkeypatch.setattr(edits, "general", lambda program: [])
    promises = f'order = [["1", "2"]]\nmutants = [[["{old}", "{new}"]]]'
    [tried] = mutants.try_promises([make_script("import sys\nprint(1)\nprint(2)\n", promises)])
    assert (not tried.unbroken) == breaks


RACY = "import os\nprint('won' if os.urandom(1)[0] % 2 else 'lost')\n"


def test_an_outcome_is_broken_by_all_runs_and_given_up_as_soon_as_it_is_seen(
    small_book: Path, make_script: MakeScript
) -> None:
    script = make_script(
        RACY,
        "runs = 40\nmutants = [[['% 2', '% 3']], [['% 2', '| 1']]]\n"
        "[tool.observed.outcomes.lost]\nlines = ['lost']\nat_least = 1\nshare = 0.3",
    )
    [tried] = mutants.try_promises([script])
    assert tried.broken_by == {"outcome 'lost' is seen at least 1 times": "'% 2' became '| 1'"}
    kept = tries.Tries(script, record.interpreter_for(script))
    one, other = (kept.of(edit.program) for edit in edits.authored(script))
    assert len(one) < 40 == len(other)


def test_an_interrupted_pass_goes_on_where_it_was(
    small_book: Path, make_script: MakeScript, monkeypatch: pytest.MonkeyPatch
) -> None:
    promises = "lines = ['total (?P<total>\\d+)']\ncompare = ['total < 99']"
    [first] = mutants.try_promises([make_script(PROGRAM, promises)])
    [path] = tries.folder().glob("*")
    # Half of the last line was written.
    path.write_bytes(path.read_bytes()[:-9])
    ran: list[Script] = []
    really = record.run_beside

    def counted(script: Script, where: FoundInterpreter, patience: float) -> Recording:
        ran.append(script)
        return really(script, where, patience)

    monkeypatch.setattr(record, "run_beside", counted)
    [again] = mutants.try_promises([make_script(PROGRAM, promises)])
    assert again.broken_by == first.broken_by
    assert again.programs == first.programs
    assert len(ran) == 1
    # Another promise is judged by the same runs.
    mutants.try_promises([make_script(PROGRAM, f"{promises}\nnever = ['total 3']")])
    assert len(ran) == 1


@pytest.mark.parametrize(
    ("promises", "why"),
    [
        ("lines = ['total 3']", "the program breaks lines: a line of stdout matches 'total 3'"),
        ("on.'jython2.7'.lines = ['total 2']", mutants.NO_INTERPRETER),
    ],
)
def test_what_was_not_tried_is_told_and_nothing_tried_fails(
    small_book: Path, make_script: MakeScript, promises: str, why: str
) -> None:
    script = make_script(PROGRAM, promises)
    [tried] = mutants.try_promises([script])
    assert not tried.broken_by
    assert next(iter(tried.untried.values())).startswith(why)
    lines, wrong = mutants.summary([tried])
    assert lines[0] == "0 promises were tried, by 0 edited programs"
    assert any(why in line for line in lines)
    assert "tried none" in wrong[-1]


def test_measurements_can_be_left_out(
    small_book: Path, make_script: MakeScript, capsys: pytest.CaptureFixture[str]
) -> None:
    make_script(
        PROGRAM,
        "lines = ['total (?P<total>\\d+)']\ncompare = ['total == 2']\nalone = true",
    )
    assert __main__.main(["mutants", "--without-measurements"]) == 0
    said = capsys.readouterr().out
    assert "1 promises were tried" in said
    assert "1 were broken by some edit, 100.0%" in said
    assert f"  1: {mutants.MEASURES}" in said


def test_what_is_measured_is_tried_alone(
    small_book: Path, make_script: MakeScript, any_machine: None
) -> None:
    script = make_script(
        PROGRAM, "lines = ['total (?P<total>\\d+)']\ncompare = ['total == 2']\nalone = true"
    )
    tried = mutants.try_promises([script])
    assert [list(one.broken_by) for one in tried] == [
        ["lines: a line of stdout matches 'total (?P<total>\\\\d+)'"],
        ["compare: total == 2"],
    ]
    assert not [p for one in tried for p in one.unbroken]
    assert len(list(tries.folder().glob("*"))) == 2
