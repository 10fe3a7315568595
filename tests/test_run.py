"""A run is a fresh process on a terminal, bounded in every way, and recorded as it was."""

from __future__ import annotations

import time

import pytest
from conftest import MakeScript
from loaded import kept_busy

from observed import record as record_together
from observed.recording import Recording
from observed.running import interpreters
from observed.running.run import run
from observed.scripts.script import Script


def record(script: Script) -> Recording:
    return run(script, interpreters.default())


def texts(recording: Recording, stream: str = "out") -> list[str]:
    return [line.plain for line in recording.lines if line.stream == stream]


def test_streams_are_told_apart_and_timed(make_script: MakeScript) -> None:
    recording = record(
        make_script(
            "import sys, time\nprint('one')\ntime.sleep(0.2)\nprint('two', file=sys.stderr)\n"
        )
    )
    assert [(line.stream, line.plain) for line in recording.lines] == [
        ("out", "one"),
        ("err", "two"),
    ]
    first, second = (line.at for line in recording.lines)
    assert second - first >= 190_000
    assert recording.elapsed >= second


def test_it_runs_on_a_terminal_with_a_scrubbed_environment(
    make_script: MakeScript, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONUNBUFFERED", "1")
    monkeypatch.setenv("SECRET", "x")
    recording = record(
        make_script(
            "import os, sys\n"
            "print(sys.stdin.isatty(), sys.stdout.isatty(), sys.stderr.isatty())\n"
            "print(type(sys.stdout.buffer).__name__, sorted(os.environ))\n"
            "print(os.getcwd() == os.environ['HOME'], os.listdir())\n"
        )
    )
    assert texts(recording) == [
        "True True True",
        "BufferedWriter ['HOME', 'LANG', 'PATH', 'TERM', 'TMPDIR']",
        "True ['point.py']",
    ]
    assert set(recording.environment) == {"HOME", "LANG", "PATH", "TERM", "TMPDIR"}


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("pty", "True"), ("pipe", "False"), ("file", "False")],
)
def test_stdout_is_what_the_script_asks_for(
    make_script: MakeScript, kind: str, expected: str
) -> None:
    recording = record(
        make_script("import sys\nprint(sys.stdout.isatty())\n", f"stdout = '{kind}'")
    )
    assert texts(recording) == [expected]
    assert recording.stdout == kind


@pytest.mark.parametrize(
    ("program", "ended"),
    [
        ("raise SystemExit(3)", 3),
        ("import os; os.abort()", "SIGABRT"),
        ("import os; os.kill(os.getpid(), 9)", "SIGKILL"),
    ],
)
def test_the_way_it_ended_is_kept(make_script: MakeScript, program: str, ended: object) -> None:
    assert record(make_script(program + "\n")).exit == ended


def test_a_flood_is_ended_at_the_output_limit(make_script: MakeScript) -> None:
    recording = record(make_script("while True:\n    print('x' * 1000)\n"))
    assert recording.exit == "output limit"


def test_memory_is_limited(make_script: MakeScript) -> None:
    recording = record(make_script("x = bytearray(300 << 20)\n", "memory = 200"))
    assert recording.exit == 1
    assert texts(recording, "err")[-1] == "MemoryError"


def test_the_builders_memory_is_not_counted(make_script: MakeScript) -> None:
    ballast = bytearray(120 << 20)
    ballast[::4096] = b"x" * len(ballast[::4096])
    recording = record(make_script("print(1)\n"))
    assert 4 * 1024 < recording.peak < 60 * 1024
    bigger = record(make_script("x = bytearray(100 << 20)\n"))
    assert bigger.peak > recording.peak + 90 * 1024


def test_there_is_no_network_unless_asked_for(make_script: MakeScript) -> None:
    program = (
        "import socket\n"
        "with socket.create_server(('127.0.0.1', 0)) as server:\n"
        "    try:\n"
        "        socket.create_connection(server.getsockname(), 2).close()\n"
        "        print('loopback')\n"
        "    except OSError as error:\n"
        "        print('cut off')\n"
    )
    recording = record(make_script(program))
    if "network" not in recording.held:
        pytest.skip("this system does not allow network namespaces; recordings say so")
    assert texts(recording) == ["cut off"]
    assert texts(record(make_script(program, "loopback = true"))) == ["loopback"]


def test_colours_are_kept_and_patterns_do_not_see_them(make_script: MakeScript) -> None:
    [line] = record(make_script("print('\\x1b[31mred\\x1b[0m')\n")).lines
    assert line.text == "\x1b[31mred\x1b[0m\n"
    assert line.plain == "red"


def test_a_last_line_without_its_end_is_kept(make_script: MakeScript) -> None:
    assert texts(record(make_script("print('a')\nprint('b', end='')\n"))) == ["a", "b"]


def test_paths_of_the_machine_are_not_recorded(make_script: MakeScript) -> None:
    recording = record(
        make_script("import logging, os\nprint(os.getcwd(), logging.__file__)\n1 / 0\n")
    )
    written = " ".join(line.plain for line in recording.lines)
    assert "~ …/lib/" in written
    assert 'File "~/point.py", line 3' in written


def test_a_file_beside_the_script_can_be_imported(make_script: MakeScript) -> None:
    make_script("answer = 42\n", "runs = 3", name="chapter/helper.py")
    script = make_script("import helper\nprint(helper.answer)\n")
    assert texts(record(script)) == ["42"]


def test_ctrl_c_reaches_the_program(make_script: MakeScript) -> None:
    """The program leads the foreground group of its terminal, as under a shell."""
    recording = record(
        make_script(
            "import os\nprint(os.getpgrp() == os.getpid(), os.tcgetpgrp(0) == os.getpid())\n"
        )
    )
    assert texts(recording) == ["True True"]


def test_cpu_time_counts_work_and_not_sleep(make_script: MakeScript) -> None:
    asleep = record(make_script("import time\ntime.sleep(0.3)\n"))
    busy = record(make_script("import time\nwhile time.process_time() < 0.3:\n    pass\n"))
    assert asleep.cpu < 250_000 < busy.cpu


def test_last_words_are_not_lost(make_script: MakeScript) -> None:
    """What is written just before the end is read, on either stream, in every run.

    It may be read a moment after the end was noted, and is never said to be later than it.
    """
    program = "import os\nfor i in range(40):\n    os.write(1 + i % 2, b'line\\n')\nos._exit(0)\n"
    observation = record_together.observe(make_script(program, "runs = 100\nstderr = ['line']"))
    runs = observation.series.recordings
    assert [len(run.lines) for run in runs] == [40] * 100
    assert max(line.at - run.elapsed for run in runs for line in run.lines) <= 0


def test_the_processor_time_of_a_fork_servers_children_is_the_runs_own(
    make_script: MakeScript, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are not their program's children: it does not wait for them.

    The machine's own clock is replaced: what else it does meanwhile is not the question.
    """
    clock = iter([0, 10_000_000])
    monkeypatch.setattr("observed.running.run.busy_time", lambda: next(clock))
    burn = "end = time.process_time() + 0.5\n    while time.process_time() < end: pass\n"
    program = (
        "import multiprocessing, time\ndef burn():\n    " + burn + "if __name__ == '__main__':\n"
        "    way = multiprocessing.get_context('forkserver')\n"
        "    child = way.Process(target=burn)\n    child.start(); child.join()\n"
    )
    recording = record(make_script(program))
    assert recording.exit == 0
    assert recording.cpu < 400_000  # what the program itself is said to have used
    assert recording.others is not None
    assert recording.others < 9_500_000 - recording.cpu  # not the child's half second


def test_runs_go_on_where_other_work_never_leaves_a_core_free(make_script: MakeScript) -> None:
    script, here = make_script("print(1)\n"), interpreters.default()
    with kept_busy(times=3):  # as each run waits for a core, ten would take ten patiences
        start = time.monotonic()
        for _ in range(10):
            assert not record_together.run_beside(script, here, patience=10).stopped
        assert time.monotonic() - start < 10 * 10
