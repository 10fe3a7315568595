"""Timelines: what the threads of a real run did, drawn and told."""

from __future__ import annotations

import re

import pytest
from conftest import MakeScript

from observed.errors import FigureError
from observed.pictures import timeline, turns
from observed.pictures.timeline import Lane
from observed.recording import Recording
from observed.running import interpreters
from observed.running.run import run

TWO = """
import sys, threading, time
lock = threading.Lock()
def work():
    with lock:
        print("worker: begins")
        time.sleep(0.2)
def watch():
    sys.stdin.buffer.read()
worker = threading.Thread(target=work, name="worker")
worker.start()
time.sleep(0.05)
with lock:
    print("main: has the lock")
threading.Thread(target=watch, name="watcher", daemon=True).start()
time.sleep(0.2)
import os
sys.stdout.flush()
os._exit(0)
"""


def record(make_script: MakeScript, program: str) -> Recording:
    script = make_script(program, "timeline = true")
    return run(script, interpreters.default())


def by_name(recording: Recording) -> dict[str, Lane]:
    return {lane.name: lane for lane in timeline.lanes(recording)}


def waits(lane: Lane) -> dict[str, float]:
    return {s.what: s.end - s.start for s in lane.segments if s.what}


def test_each_thread_has_a_lane_with_its_waits_and_its_lines(make_script: MakeScript) -> None:
    recording = record(make_script, TWO)
    lanes = by_name(recording)
    assert list(lanes) == ["main", "worker", "watcher (daemon)"]
    assert waits(lanes["worker"])["sleep"] == pytest.approx(200, abs=60)
    assert waits(lanes["main"])["lock"] == pytest.approx(150, abs=60)
    written = [line.plain for line in recording.lines]
    assert [written[line] for _, line in lanes["worker"].lines] == ["worker: begins"]
    assert [written[line] for _, line in lanes["main"].lines] == ["main: has the lock"]


def test_a_thread_under_which_the_process_ends_has_no_end(make_script: MakeScript) -> None:
    lanes = by_name(record(make_script, TWO))
    assert lanes["worker"].ended
    assert not lanes["watcher (daemon)"].ended
    # It was blocked where no wait is recorded: too little processor time is left for it.
    assert set(waits(lanes["watcher (daemon)"])) == {"waits"}


def test_a_thread_that_computes_runs(make_script: MakeScript) -> None:
    lanes = by_name(
        record(
            make_script,
            "import threading, time\n"
            "def burn():\n    while True: pass\n"
            "threading.Thread(target=burn, name='burner', daemon=True).start()\n"
            "time.sleep(0.4)\n",
        )
    )
    [running] = [s for s in lanes["burner (daemon)"].segments if s.end - s.start > 200]
    assert running.what == ""
    assert running.share > 0.3


def test_waiting_for_the_other_threads_at_the_end_is_told(make_script: MakeScript) -> None:
    lanes = by_name(
        record(
            make_script,
            "import threading, time\nthreading.Thread(target=time.sleep, args=(0.2,)).start()\n",
        )
    )
    assert any("end of main" in what for what in waits(lanes["main"]))


def test_processes_have_their_own_lanes(make_script: MakeScript) -> None:
    lanes = by_name(
        record(
            make_script,
            "import os, time\n"
            "if os.fork() == 0:\n    time.sleep(0.05)\n    os._exit(0)\n"
            "os.wait()\n",
        )
    )
    assert set(lanes) == {"main", "process 2: main"}


def test_the_drawing_has_its_data_beside_it_in_text(make_script: MakeScript) -> None:
    recording = record(make_script, TWO)
    drawn = timeline.draw(recording, "here", {"worker: begins": "the worker has begun"})
    svg, _, rest = drawn.partition("</svg>")
    assert 'role="img" aria-labelledby="here-title here-words"' in svg
    assert "worker starts at" in svg
    assert "style=" not in drawn
    for words in ("waits 2", "writes “main: has the lock”", "the process ends"):
        assert words in rest
    assert "the worker has begun" in rest
    numbers = set(re.findall(r'data-line="(\d+)"', svg))
    assert numbers == {"0", "1"}


def test_a_phase_without_its_line_is_an_error(make_script: MakeScript) -> None:
    with pytest.raises(FigureError, match="expected a line that matches 'nothing like it'"):
        timeline.draw(record(make_script, TWO), "here", {"nothing like it": "never"})


def test_a_script_that_does_not_ask_is_not_watched(make_script: MakeScript) -> None:
    recording = run(
        make_script("import sys\nprint('sitecustomize' in sys.modules)\n"), interpreters.default()
    )
    assert recording.threads == []
    assert "PYTHONPATH" not in recording.environment


def test_turns_are_drawn_from_what_was_printed(make_script: MakeScript) -> None:
    script = make_script(
        "print('5 ms | A runs  | 0.0-5.1 10.2-15.3')\nprint('5 ms | C waits | 1.0-5.1')\n"
    )
    recording = run(script, interpreters.default())
    [(picture, lanes)] = turns.pictures(recording).items()
    assert picture == "5 ms"
    assert [(lane.name, len(lane.segments)) for lane in lanes] == [("A", 2), ("C", 1)]
    drawn = turns.draw([recording], ["here"], script.name)
    assert "0 to 5.1, 10.2 to 15.3" in drawn


def test_turns_that_were_not_printed_are_an_error(make_script: MakeScript) -> None:
    with pytest.raises(FigureError, match="expected lines such as"):
        turns.pictures(run(make_script("print('no spans')\n"), interpreters.default()))


def test_a_process_has_lanes_of_its_own_until_its_parent_saw_it_end(
    make_script: MakeScript,
) -> None:
    program = """
import multiprocessing, os, signal, time
def crash():
    time.sleep(0.1)
    os.kill(os.getpid(), signal.SIGKILL)
child = multiprocessing.get_context("fork").Process(target=crash)
child.start()
child.join()
time.sleep(0.1)
"""
    lanes = by_name(record(make_script, program))
    assert list(lanes) == ["main", "process 2: main"]
    assert waits(lanes["main"])["end of process 2"] == pytest.approx(100, abs=60)
    child = lanes["process 2: main"]
    assert child.ended
    assert child.end < lanes["main"].end - 80
