"""What is kept: only what kept its promises, only as long as nothing changed."""

from __future__ import annotations

import math
import os
import time
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from conftest import MakeScript

from observed import cache, record
from observed.cache import Cache
from observed.errors import InterpreterMissing
from observed.recording import Interpreter
from observed.running import interpreters
from observed.scripts.script import read_script

HERE = interpreters.default()


def test_a_second_look_runs_nothing(make_script: MakeScript, tmp_path: Path) -> None:
    script, store = make_script("print(1)\n"), Cache(tmp_path / "cache")
    first = record.observe(script, cache=store)
    second = record.observe(script, cache=store)
    assert (first.ran, second.ran) == (True, False)
    assert second.series == first.series


def test_a_failure_is_never_kept(make_script: MakeScript, tmp_path: Path) -> None:
    script, store = make_script("raise SystemExit(1)\n"), Cache(tmp_path / "cache")
    assert record.observe(script, cache=store).broken
    assert record.observe(script, cache=store).ran


def test_what_is_promised_changes_no_run_and_is_judged_anew(
    make_script: MakeScript, tmp_path: Path
) -> None:
    store = Cache(tmp_path / "cache")
    program = "import time\nprint(time.time())\n"
    first = record.observe(make_script(program), cache=store)
    promises = "lines = ['.']   # a comment\nbreaks = [['time', 'ti']]\non.'3.9'.never = ['x']"
    again = record.observe(make_script(program, promises), cache=store)
    assert (again.ran, again.series) == (False, first.series)
    # Kept runs that break what is promised now are made anew.
    broken = record.observe(make_script(program, "lines = ['x']"), cache=store)
    assert broken.ran
    assert broken.broken
    for promises in ("deadline = 9", "on.'3.9'.deadline = 9", "runs = 2", "memory = 999"):
        assert record.observe(make_script(program, promises), cache=store).ran


def test_a_failed_control_is_measured_again_unless_it_is_only_to_be_shown(
    make_script: MakeScript, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(record, "ATTEMPTS", 1)
    script = make_script("print(1)\n", "alone = true\nlines = ['(?P<x>.)']\ncontrol = ['x > 5']")
    store = Cache(tmp_path / "cache")
    first = record.observe(script, cache=store)
    shown = record.observe(script, cache=store, again=False)
    assert not shown.ran
    assert shown.series == first.series
    assert shown.series.failed_controls
    assert record.observe(script, cache=store).ran


def test_what_must_be_measured_again_waits_for_the_others(
    make_script: MakeScript, any_machine: None
) -> None:
    """What disturbed it may be over then, and nobody waits for that."""
    promises = "alone = true\nlines = ['(?P<x>.)']\ncontrol = ['x > 5']"
    busy = make_script("print(1)\n", promises, name="chapter/busy.py")
    quiet = make_script("print(9)\n", promises, name="chapter/quiet.py")
    ended: list[str] = []
    seen = record.observe_all(
        [(busy, None), (quiet, None)], done=lambda one: ended.append(one.script.name)
    )
    assert ended == ["chapter/quiet.py", "chapter/busy.py"]
    assert [one.series.attempts for one in seen] == [record.ATTEMPTS, 1]


def test_the_key_knows_all_that_could_change_a_run(make_script: MakeScript) -> None:
    script = make_script("import helper\nprint(1)\n")
    known = cache.key(script, HERE)
    make_script("x = 1\n", name="chapter/helper.py")
    with_import = read_script(script.path, script.path.parents[1])
    make_script("x = 2\n", name="chapter/helper.py")
    changed_import = read_script(script.path, script.path.parents[1])
    other = replace(HERE, identity=replace_build(HERE))
    keys = {
        known,
        cache.key(with_import, HERE),
        cache.key(changed_import, HERE),
        cache.key(make_script("import helper\nprint(2)\n"), HERE),
        cache.key(make_script("import helper\nprint(1)\n", "runs = 2"), HERE),
        cache.key(script, other),
    }
    assert len(keys) == 6


def replace_build(found: interpreters.FoundInterpreter) -> Interpreter:
    return msgspec.structs.replace(found.identity, build="another build")


def test_line_ends_do_not_change_the_key(make_script: MakeScript) -> None:
    script = make_script("print(1)\nprint(2)\n", "runs = 1")
    known = cache.key(script, HERE)
    script.path.write_bytes(script.path.read_bytes().replace(b"\n", b"\r\n"))
    assert cache.key(read_script(script.path, script.path.parents[1]), HERE) == known


def test_unused_entries_go_away(make_script: MakeScript, tmp_path: Path) -> None:
    store = Cache(tmp_path / "cache")
    script = make_script("print(1)\n")
    record.observe(script, cache=store)
    record.observe(make_script("print(2)\n"), cache=store)
    store.keep_only([cache.key(script, HERE)])
    assert [path.stem for path in tmp_path.glob("cache/*.json")] == [cache.key(script, HERE)]


def test_a_damaged_entry_is_run_again(make_script: MakeScript, tmp_path: Path) -> None:
    script, store = make_script("print(1)\n"), Cache(tmp_path / "cache")
    record.observe(script, cache=store)
    [entry] = tmp_path.glob("cache/*.json")
    entry.write_bytes(entry.read_bytes()[:40])
    assert record.observe(script, cache=store).ran


def test_an_absent_interpreter_is_shown_from_a_committed_recording(
    make_script: MakeScript, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = make_script("print(1)\n", "interpreters = ['3.99']")
    with pytest.raises(InterpreterMissing, match=r"3\.99 is not on this machine"):
        record.observe(script, "3.99")
    here = record.observe(script)
    there = replace(here, interpreter="3.99")
    path = record.commit(there)
    assert path == script.path.parent / "recordings" / "point@3.99.json"
    shown = record.observe(script, "3.99")
    assert shown.series.committed
    assert not shown.ran


def test_a_committed_recording_of_an_older_script_is_not_shown(make_script: MakeScript) -> None:
    script = make_script("print(1)\n", "interpreters = ['3.99']")
    record.commit(replace(record.observe(script), interpreter="3.99"))
    changed = make_script("print(2)\n", "interpreters = ['3.99']")
    with pytest.raises(InterpreterMissing, match="an older text of the script"):
        record.observe(changed, "3.99")


def test_what_is_kept_has_an_age_that_a_clock_set_back_cannot_make_small(
    make_script: MakeScript, tmp_path: Path
) -> None:
    store = Cache(tmp_path / "cache")
    assert cache.age(store.path("x")) == math.inf
    record.observe(make_script("print(1)\n"), cache=store)
    [name] = store.entries()
    assert 0 <= cache.age(store.path(name)) < 60
    for moved, age in ((-3600, pytest.approx(3600, abs=60)), (3600, math.inf)):
        then = time.time() + moved
        os.utime(store.path(name), (then, then))
        assert cache.age(store.path(name)) == age


def test_what_was_kept_just_now_is_no_run_owed(make_script: MakeScript, tmp_path: Path) -> None:
    script, store = make_script("print(1)\n"), Cache(tmp_path / "cache")

    def runs_again(recent: float) -> bool:
        wanted = [(script, None)]
        [seen] = record.observe_all(wanted, cache=store, fresh=True, recent=recent)
        return seen.ran

    assert runs_again(60)  # nothing is kept
    assert not runs_again(60)
    assert runs_again(0)
    [path] = store.folder.glob("*.json")
    os.utime(path, (time.time() - 3600, time.time() - 3600))
    assert runs_again(60)
