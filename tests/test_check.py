"""Every kind of promise can turn red, and says so to a newcomer."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest
from conftest import MakeScript

from observed import record
from observed.errors import BrokenPromise
from observed.observation import Observation
from observed.running import interpreters
from observed.scripts.script import Script

HERE = interpreters.default().identity.name


def observe(script: Script) -> Observation:
    return record.observe(script)


@pytest.mark.parametrize(
    ("program", "promises", "broken", "seen"),
    [
        ("raise SystemExit(2)", "", "exit = 0", "exit status 2"),
        ("print(1)", "exit = 'SIGABRT'", "exit = 'SIGABRT'", "exit status 0"),
        ("import os; os.abort()", "", "exit = 0", "ended by SIGABRT"),
        ("import time; time.sleep(9)", "deadline = 0.5", "exit = 0", "still running after 0.5 s"),
        ("print(1)", "exit = 'deadline'", "exit = 'deadline'", "exit status 0"),
        ("import sys; print(1, file=sys.stderr)", "", "stderr is empty", "'1' on stderr"),
        ("print(1)", "stderr = ['Error']", "stderr: a line matches 'Error'", "stderr is empty"),
        ("print(1)", "lines = ['^2$']", "lines: a line of stdout matches '^2$'", "none does"),
        ("print(1)", "never = ['1']", "never: '1'", "'1'"),
        (
            "print('b'); print('a')",
            "order = [['a', 'b']]",
            "order: 'a' before 'b'",
            "'b' came before 'a'",
        ),
        ("print('a')", "order = [['a', 'b']]", "order: 'a' before 'b'", "no line matches 'b'"),
        ("print(3)", "lines = ['(?P<x>.)']\ncompare = ['x > 5']", "compare: x > 5", "x = 3"),
        (
            "print(3)",
            "lines = ['3|(?P<y>4)']\ncompare = ['y > 5']",
            "compare: y > 5",
            "no figure 'y'",
        ),
        (
            "print(1)",
            "[tool.observed.outcomes.two]\nlines = ['2']\nat_least = 1\nshare = 0.9",
            "outcome 'two' is seen at least 1 times",
            "0 times in 1 runs",
        ),
    ],
)
def test_a_broken_promise_is_told(
    make_script: MakeScript, program: str, promises: str, broken: str, seen: str
) -> None:
    observation = observe(make_script(program + "\n", promises))
    assert [found.promise for found in observation.broken] == [broken]
    first, second, *rest = observation.messages[0].splitlines()
    assert first.startswith(f"examples/chapter/point.py breaks its promise {broken}; seen: ")
    assert seen in first
    assert second == f"  repeat: ./nox -s run -- examples/chapter/point.py -p {HERE}"
    assert rest[0].startswith("  run 1 of 1 on CPython 3.")
    with pytest.raises(BrokenPromise):
        observation.kept()


@pytest.mark.parametrize(
    ("program", "promises"),
    [
        ("print('a'); print('b')", "order = [['a', 'b']]\nlines = ['a']\nnever = ['c']"),
        ("raise SystemExit(3)", "exit = 3"),
        ("import os; os.abort()", "exit = [0, 'SIGABRT']"),
        ("import time; time.sleep(9)", "deadline = 0.4\nexit = 'deadline'"),
        ("1 / 0", "exit = 1\nstderr = ['ZeroDivisionError']"),
        ("print('took 1,200 ms')", "lines = ['(?P<t>[\\d,]+) ms']\ncompare = ['t == 1200']"),
        (
            "import time; print('a'); time.sleep(0.2); print('b')",
            "compare = ['gap >= 0.19', 'gap < 5']\nfigures.gap = 'at(\"b\") - at(\"a\")'",
        ),
    ],
)
def test_a_kept_promise_is_kept(make_script: MakeScript, program: str, promises: str) -> None:
    assert observe(make_script(program + "\n", promises)).messages == []


def test_one_run_of_many_breaks_the_promise(make_script: MakeScript) -> None:
    program = "import random\nprint(random.choice(['odd', 'even']))\n"
    observation = observe(make_script(program, "never = ['odd']\nruns = 20"))
    [broken] = observation.broken
    assert 1 <= broken.run <= 20
    assert "repeat: ./nox -s run -- examples/chapter/point.py -n 20" in observation.messages[0]


def test_an_exception_that_is_not_needed_is_a_failure(make_script: MakeScript) -> None:
    """A promise that should fail somewhere, and does not, is a failure too."""
    differs = f"lines = ['1']\n[tool.observed.on.'{HERE}']\nlines = ['.']"
    [broken] = observe(make_script("print(1)\n", differs)).broken
    assert "the general promises hold there too" in broken.seen
    needed = f"lines = ['2']\n[tool.observed.on.'{HERE}']\nlines = ['1']"
    assert observe(make_script("print(1)\n", needed)).broken == []


def test_a_failed_control_concludes_nothing(make_script: MakeScript, any_machine: None) -> None:
    promises = "alone = true\nlines = ['(?P<x>.)']\ncontrol = ['x > 5']\ncompare = ['x > 8']"
    observation = observe(make_script("print(1)\n", promises))
    assert observation.series.failed_controls == ["x > 5"]
    assert observation.broken == []


def test_a_control_that_holds_lets_the_comparison_fail(
    make_script: MakeScript, any_machine: None
) -> None:
    promises = "alone = true\nlines = ['(?P<x>.)']\ncontrol = ['x > 0']\ncompare = ['x > 8']"
    observation = observe(make_script("print(1)\n", promises))
    assert [broken.promise for broken in observation.broken] == ["compare: x > 8"]


def test_a_missing_figure_is_not_a_busy_machine(make_script: MakeScript, any_machine: None) -> None:
    promises = "alone = true\nlines = ['1|(?P<x>2)']\ncontrol = ['x > 5']\ncompare = ['x > 8']"
    observation = observe(make_script("print(1)\n", promises))
    assert [broken.promise for broken in observation.broken] == ["compare: x > 8"]


def test_outcomes_are_counted(make_script: MakeScript) -> None:
    program = "import random\nprint(random.choice(['odd', 'even']))\n"
    promises = "runs = 30\noutcomes.odd.lines = ['odd']\noutcomes.even.lines = ['even']"
    script = make_script(program, promises)
    runs = observe(script).series.recordings
    from observed.judging.figures import evaluate

    total = evaluate('seen("odd") + seen("even")', script.promises, runs)
    assert total == evaluate("runs", script.promises, runs) == 30


def test_a_measurement_beside_a_busy_neighbour_concludes_nothing(
    make_script: MakeScript, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever else computes meanwhile is seen, without a control in the script."""
    monkeypatch.setattr(record, "ATTEMPTS", 1)
    script = make_script(
        "import time\ntime.sleep(0.6)\nprint(1)\n",
        "alone = true\nlines = ['(?P<x>.)']\ncompare = ['x > 8']",
    )
    endless = subprocess.Popen([sys.executable, "-c", "while True: pass"])
    try:
        observation = observe(script)
    finally:
        endless.kill()
        endless.wait()
    assert "everything else on the machine" in observation.series.failed_controls[0]
    assert observation.broken == []


def test_a_measurement_that_holds_at_last_says_how_often_it_was_made(
    make_script: MakeScript, any_machine: None
) -> None:
    """The second time it holds: a core's speed may change, a false claim does not."""
    later = time.time() + 3
    script = make_script(
        f"import time\nleft = {later} - time.time()\nprint(1 if left > 0 else 2)\n"
        "time.sleep(max(0, left))\n",
        "alone = true\nlines = ['(?P<x>.)']\ncompare = ['x > 1']",
    )
    observation = observe(script)
    assert (observation.broken, observation.series.attempts) == ([], 2)


def test_a_log_that_shows_the_thread_recorder_is_broken(make_script: MakeScript) -> None:
    program = (
        "import time, traceback\n"
        "try:\n    time.sleep('x')\n"
        "except TypeError:\n    traceback.print_exc()\n"
    )
    script = make_script(program, "timeline = true\nstderr = ['TypeError']")
    [broken] = record.observe(script).broken
    assert broken.promise.startswith("timeline:")
    assert not record.observe(make_script(program, "stderr = ['TypeError']")).broken
