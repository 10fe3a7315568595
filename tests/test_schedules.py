"""Threads under a scheduler: every schedule is found, none that is not there, and each is told.

What is known of these programs without the search: classes of schedules counted by brute force,
orders of locked sections by the binomial coefficients.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from observed.__main__ import main
from observed.errors import InterpreterMissing
from observed.running import exploring

ROOT = Path(__file__).resolve().parents[1]

try:
    PYTHON = exploring.interpreter().executable
except InterpreterMissing as error:
    pytest.skip(str(error), allow_module_level=True)

COUNTER = """
import threading
counter = 0
lock = threading.Lock()
def work():
    global counter
    for _ in range({increments}):
        {with_lock}
            tmp = counter
            counter = tmp + 1
threads = [threading.Thread(target=work) for _ in range({threads})]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(counter)
"""
OPPOSITE = """
import threading
left, right = threading.Lock(), threading.Lock()
def one():
    with left:
        with right:
            pass
def other():
    with right:
        with left:
            pass
threads = [threading.Thread(target=one, name="one"), threading.Thread(target=other, name="other")]
for thread in threads: thread.start()
for thread in threads: thread.join()
"""
LOST_WAKE_UP = """
import threading
ready = False
cond = threading.Condition()
def waiter():
    if not ready:
        with cond:
            cond.wait()
def setter():
    global ready
    ready = True
    with cond:
        cond.notify()
threads = [threading.Thread(target=work, name=work.__name__) for work in (waiter, setter)]
for thread in threads: thread.start()
for thread in threads: thread.join()
"""


@pytest.fixture
def explored(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Any:
    """Return a function that searches a program; it returns the exit status and what was said."""

    def explore(program: str, *arguments: str) -> tuple[int, str]:
        path = tmp_path / "program.py"
        path.write_text(program, encoding="utf-8")
        status = main(["explore", str(path), *arguments])
        said = capfd.readouterr()
        return status, said.out + said.err

    return explore


def counter(threads: int, increments: int, locked: bool = False) -> str:
    with_lock = "with lock:" if locked else "if True:"
    return COUNTER.format(threads=threads, increments=increments, with_lock=with_lock)


@pytest.mark.parametrize(
    ("threads", "increments", "locked", "classes"),
    [
        *((2, 1, False, 4), (3, 1, False, 36), (2, 2, False, 34), (2, 3, False, 328)),
        *((2, 1, True, 2), (3, 1, True, 6), (2, 2, True, 6), (2, 3, True, 20)),
    ],
)
def test_one_schedule_of_each_class_is_run(
    explored: Any, threads: int, increments: int, locked: bool, classes: int
) -> None:
    program = counter(threads, increments, locked)
    _, said = explored(program, "--search", "reduced", "--json")
    found = json.loads(said)
    assert sum(found["schedules"].values()) == classes
    assert found["complete"]
    if locked:
        assert set(found["schedules"]) == {str(threads * increments)}


@pytest.mark.parametrize("search", ["every", "merged"])
def test_all_schedules_are_counted(explored: Any, search: str) -> None:
    """Two threads read and write one counter: of the 6 orders, 2 are one after the other."""
    _, said = explored(counter(2, 1), "--search", search, "--json")
    assert json.loads(said)["schedules"] == {"1": 4, "2": 2}


def test_lines_are_a_finer_grain_than_accesses(explored: Any) -> None:
    program = "import threading\ncounter = 0\ndef work():\n    global counter\n"
    program += "    tmp = counter\n    counter = tmp + 1\n"
    program += "one, two = (threading.Thread(target=work) for _ in range(2))\n"
    program += "one.start(); two.start(); one.join(); two.join(); print(counter)\n"
    _, every = explored(program, "--grain", "lines", "--search", "every", "--json")
    _, merged = explored(program, "--grain", "lines", "--search", "merged", "--json")
    assert json.loads(every)["complete"]
    every, merged = json.loads(every), json.loads(merged)
    assert every["schedules"] == merged["schedules"]
    assert sum(every["schedules"].values()) > 6
    assert merged["ran"] < every["ran"]


def test_no_search_leaves_an_outcome_out() -> None:
    """On programs made at random, with locks, conditions, events, semaphores and queues."""
    done = subprocess.run(
        [PYTHON, str(ROOT / "tests" / "all_schedules.py"), "25", "20"],
        env={**os.environ, **exploring.ENVIRONMENT},
        capture_output=True,
        text=True,
        check=True,
    )
    programs = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(programs) == 25
    for one in programs:
        assert one["merged by values"] == one["every"], one["source"]
        assert one["merged by order"] == one["every"], one["source"]
        assert set(one["reduced"]) == set(one["every"]), one["source"]
    # They found it with less, and there was something to find.
    assert sum(one["reduced ran"] for one in programs) < sum(one["ran"] for one in programs)
    assert any(len(one["every"]) > 1 for one in programs)
    assert any("deadlock" in one["every"] for one in programs)


def test_a_deadlock_comes_with_its_circle_and_its_decisive_step(explored: Any) -> None:
    status, said = explored(OPPOSITE)
    assert status == 1
    assert "✗ 2 of 4  deadlock" in said
    assert "one waits in line 6, for right, held by other" in said
    assert "a circle: one → other → one" in said
    assert re.search(r"> other +9 \| with right:", said)


def test_a_lost_wake_up_comes_with_the_notify_that_nobody_heard(explored: Any) -> None:
    status, said = explored(LOST_WAKE_UP)
    assert status == 1
    assert "waiter waits in line 8, in Condition.wait()" in said
    assert "the notify of setter in line 13 found nobody waiting" in said
    mended = LOST_WAKE_UP.replace(
        "if not ready:\n        with cond:", "with cond:\n        if not ready:"
    )
    mended = mended.replace(
        "    ready = True\n    with cond:\n", "    with cond:\n        ready = True\n"
    )
    assert explored(mended)[0] == 0


def test_a_daemon_that_waits_for_ever_is_no_deadlock(explored: Any) -> None:
    program = "import threading\nwait = threading.Event().wait\n"
    program += "threading.Thread(target=wait, daemon=True).start()\nprint('done')\n"
    assert explored(program)[0] == 0
    assert explored(program.replace("True", "False"))[0] == 1


def test_what_is_called_at_exit_is_no_deadlock(explored: Any) -> None:
    program = "import logging, threading\nwarn = logging.warning\n"
    program += "threads = [threading.Thread(target=warn, args=['x']) for _ in range(2)]\n"
    program += "for t in threads: t.start()\nfor t in threads: t.join()\n"
    _, said = explored(program)
    assert "deadlock" not in said


def test_a_schedule_and_a_seed_give_the_same_run_again(explored: Any) -> None:
    _, said = explored(counter(2, 1))
    lost = said[said.index("ends so: 1") :]
    chosen = lost.split("--schedule ")[1].splitlines()[0].strip("'")
    first, second = (explored(counter(2, 1), "--schedule", chosen) for _ in range(2))
    assert first == second
    assert first[1].rstrip().endswith("\n1")
    seeds = [explored(counter(2, 3), "--seed", seed)[1] for seed in ("1", "1", "2", "3", "4")]
    assert seeds[0] == seeds[1]
    assert len(set(seeds)) > 1


def test_a_sample_says_that_it_is_one(explored: Any) -> None:
    status, said = explored(counter(2, 3), "--most", "5", "--sample", "40", "--fails", "^[2-5]$")
    assert status == 1
    assert "40 schedules drawn at random: a sample, no proof" in said


def test_a_pool_and_a_queue_are_the_librarys_own(explored: Any) -> None:
    program = "import queue, threading\nq = queue.Queue(1)\n"
    program += "def put():\n    for item in (1, 2, None): q.put(item)\n"
    program += "def get():\n    while (item := q.get()) is not None: print(item)\n"
    program += "threads = [threading.Thread(target=put), threading.Thread(target=get)]\n"
    program += "for t in threads: t.start()\nfor t in threads: t.join()\n"
    status, said = explored(program)
    assert status == 0
    assert "all there are" in said
    pool = "from concurrent.futures import ThreadPoolExecutor\ntotal = 0\n"
    pool += "def add(n):\n    global total\n    total += n\n"
    pool += "with ThreadPoolExecutor(2) as pool:\n    pool.map(add, [1, 2])\nprint(total)\n"
    status, said = explored(pool, "--search", "sampled", "--sample", "100", "--fails", "^[12]$")
    assert status == 1, said


@pytest.mark.parametrize(
    ("program", "arguments", "says"),
    [
        ("def f(:\n", (), "line 1: expected a Python program"),
        ("print(1)\n", ("--schedule", "main**"), "expected a schedule such as"),
        (counter(2, 1), ("--schedule", "main,7"), "expected a schedule of this program"),
    ],
)
def test_bad_input_is_one_message(
    explored: Any, program: str, arguments: tuple[str, ...], says: str
) -> None:
    status, said = explored(program, *arguments)
    assert status == 2
    assert says in said
    assert "Traceback" not in said


@pytest.mark.parametrize(
    ("program", "says"),
    [
        ("while True: pass\n", "a run was ended that came to no stop"),
        ("while True: print('x' * 1000)\n", ""),
        ("kept = []\nwhile True: kept.append(bytes(10**7))\n", "MemoryError"),
        ("raise SystemExit(3)\n", "exit status 3"),
        ("import threading\nthreading.Thread(target=lambda: 1 / 0).start()\n", "ZeroDivisionError"),
        ("import os\nos._exit(5)\n", "a run ended its own process"),
    ],
)
def test_a_hostile_program_ends_in_a_report(explored: Any, program: str, says: str) -> None:
    status, said = explored(program)
    assert status == 1
    assert says in said
    assert "Traceback" not in said


@pytest.mark.parametrize(
    ("head", "one", "two", "outcomes"),
    [
        ("", "items.append(1)", "found = bool(items)", {"False", "True"}),
        ("def f(*a): return len(a)", "items.append(1)", "found = f(*items)", {"0", "1"}),
        ("import json", "items.append(1)", "found = json.dumps(items)", {"[]", "[1]"}),
        ("it = iter([1, 2])", "list(it)", "found = list(it)", {"[]", "[1, 2]"}),
        ("class B: n = 0", "B.n = 1", "found = getattr(B, 'n')", {"0", "1"}),
    ],
)
def test_what_is_touched_by_other_ways_is_seen(
    explored: Any, head: str, one: str, two: str, outcomes: set[str]
) -> None:
    program = f"import threading\nitems, found = [], None\n{head}\ndef one(): {one}\n"
    program += f"def two():\n    global found\n    {two}\n"
    program += "threads = [threading.Thread(target=work) for work in (one, two)]\n"
    program += "for t in threads: t.start()\nfor t in threads: t.join()\nprint(found)\n"
    _, said = explored(program, "--search", "reduced", "--json")
    assert set(json.loads(said)["schedules"]) == outcomes


def test_two_that_sleep_again_and_again_are_told_apart(explored: Any) -> None:
    """Their states were taken for one, and the search went round in a circle."""
    program = "import threading, time\ndef f(s=time.sleep): s(1); s(1); s(1)\n"
    program += "threads = [threading.Thread(target=f) for _ in 'ab']\n"
    program += "for t in threads: t.start()\nfor t in threads: t.join()\n"
    status, said = explored(program)
    assert status == 0
    assert "all there are" in said


def test_a_search_that_is_cut_short_says_so(explored: Any) -> None:
    for search in ("every", "merged", "reduced"):
        _, said = explored(counter(2, 3), "--search", search, "--most", "5")
        assert "5 runs, and there are more: nothing is proved" in said
