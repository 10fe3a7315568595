"""What building and reloading cost: ratios, all measured in one run of this program.

Called by `./nox -s bench`. It works on a copy of the book, whose cache it empties and fills.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib.util
import os
import random
import resource
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import msgspec

from observed import book, cache, record
from observed.judging.figures import outcome_of
from observed.observation import Observation
from observed.running import interpreters
from observed.running.run import cores, run
from observed.scripts.script import Script, find_scripts, read_script

#: The site with nothing run and nothing shown of a run: same pages, same plugins.
BARE = """
import sys
import observed.ask, observed.page, observed.site.examples, observed.site.fragments
import observed.site.markdown_figures, observed.site.questions
for name in ("show", "predict", "choose", "broken", "summary"):
    setattr(observed.page, name, lambda *a, **k: "")
observed.site.markdown_figures._figure = lambda *a, **k: "0"
observed.site.questions.logger.warning = lambda *a, **k: None
observed.site.fragments.Fragments.save = lambda self: None
observed.ask.find_scripts = lambda *a: []
from mkdocs.__main__ import cli
cli(sys.argv[1:])
"""
REPEATS = 5
#: More than of builds: a server looks for what was saved each half second, so delays differ.
RELOADS = 15


def timed(command: list[str], folder: Path) -> float:
    """Run a command in `folder`; return the seconds it took."""
    start = time.monotonic()
    done = subprocess.run(
        [sys.executable, *command], cwd=folder, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        sys.exit(f"{command[:4]} failed:\n{done.stdout}{done.stderr}")
    return time.monotonic() - start


def copy_book(folder: Path) -> Path:
    """Copy what git knows of the book into `folder`."""
    root = book.root()
    names = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=root,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    for name in filter(None, names.split("\0")):
        if (root / name).is_file():
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(root / name, target)
    return folder


def builds(folder: Path) -> dict[str, float]:
    """Return the seconds of a bare, a cold and a warm build."""
    bare_build = ["-c", BARE, "build", "--strict", "-d", "site"]
    build = ["-m", "mkdocs", "build", "--strict", "-d", "site"]
    seconds = {}
    seconds["record"] = timed(["-m", "observed", "record", "--fresh"], folder)
    seconds["first build"] = timed(build, folder)
    # Alternating, so that a busy moment spoils neither alone.
    bare, warm = [], []
    for _ in range(REPEATS):
        bare.append(timed(bare_build, folder))
        warm.append(timed(build, folder))
    seconds["bare"], seconds["warm"] = min(bare), min(warm)
    seconds["cold"] = seconds["record"] + seconds["first build"]
    return seconds


@contextlib.contextmanager
def served(folder: Path, command: list[str]) -> Iterator[str]:
    """Serve the book in `folder`; give its address once it answers."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    process = subprocess.Popen(
        [sys.executable, *command, "serve", "--no-strict", "-a", f"127.0.0.1:{port}"],
        cwd=folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        wait_for(f"{address}/index.html", 60)
        yield address
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait()


def wait_for(address: str, seconds: float) -> None:
    """Wait until there is an answer at `address`."""
    limit = time.monotonic() + seconds
    while time.monotonic() < limit:
        with contextlib.suppress(OSError):
            got(address)
            return
        time.sleep(0.1)
    sys.exit(f"{address} did not answer within {seconds} s")


def reloads(folder: Path, bare_folder: Path) -> dict[str, float]:
    """Return the seconds from saving a file to the page that shows it.

    Args:
        folder: The book, built.
        bare_folder: A copy of it, which is served bare.
    """
    delays: dict[str, list[float]] = {"bare": [], "page": [], "script": []}
    page = Path("docs", "thread-basics", "a-first-thread.md")
    script = Path("examples", "thread-basics", "modules_built_in.py")
    with (
        served(bare_folder, ["-c", BARE]) as bare_address,
        served(folder, ["-m", "mkdocs"]) as address,
    ):
        # Alternating, as the builds are.
        for _ in range(RELOADS):
            delays["bare"].append(reload(bare_folder / page, bare_address))
            delays["page"].append(reload(folder / page, address))
            delays["script"].append(reload(folder / script, address))
    # Not the least: the wait until the server looks is a part of what somebody who writes waits.
    return {what: statistics.mean(seconds) for what, seconds in delays.items()}


def reload(path: Path, address: str) -> float:
    """Return the seconds from saving `path` to the page at `address` that shows it.

    It waits as a browser does: the server answers when it has built anew.
    """
    time.sleep(1 + random.random() / 2)  # at rest again, at any moment between its looks
    mark = f"mark {time.monotonic_ns()}"
    epoch = got(f"{address}/livereload/0/0")
    text = path.read_text(encoding="utf-8")
    line = f"\n# {mark}\n" if path.suffix == ".py" else f"\n{mark}\n"
    start = time.monotonic()
    path.write_text(text + line, encoding="utf-8")
    got(f"{address}/livereload/{epoch}/0")
    page = got(f"{address}/thread-basics/a-first-thread.html")
    delay = time.monotonic() - start
    if mark not in page:
        sys.exit(f"{address}: the page was built anew without what was saved in {path}")
    return delay


def got(address: str) -> str:
    """Return what is at `address`."""
    with urllib.request.urlopen(address) as answer:
        return str(answer.read().decode())


def outcomes(observation: Observation) -> Counter[str]:
    """Count the outcomes of an example's runs."""
    promises = observation.promises
    return Counter(
        f"{outcome_of(promises, run) or 'the only one'}, exit {run.exit}"
        for run in observation.series.recordings
    )


def compare_outcomes() -> None:
    """Print each example's outcomes run alone and in the pool."""
    scripts = [script for script in find_scripts(book.examples()) if not script.promises.alone]
    wanted: list[tuple[Script, str | None]] = [(script, None) for script in scripts]
    alone = record.observe_all(wanted, jobs=1)
    pool = record.observe_all(wanted)
    differ = 0
    for one, many in zip(alone, pool, strict=True):
        a, b = outcomes(one), outcomes(many)
        kinds = "same outcomes" if set(a) == set(b) else "DIFFERENT OUTCOMES"
        differ += set(a) != set(b)
        print(f"  {one.script.name}: {kinds}: alone {dict(a)}; in the pool {dict(b)}")
    broken = sum(bool(seen.broken) for seen in [*alone, *pool])
    print(f"  {len(scripts)} examples, {differ} with different outcomes, {broken} broken")


#: One that sleeps, one that takes a lock most of the time, one that passes things on.
RECORDED = (
    "thread-basics/start_does_not_wait.py",
    "the-gil/lost_update_fixed.py",
    "daemon-threads/sentinel_loses_none.py",
)


def compare_recorders() -> None:
    """Print what recording costs: a bare run, the book's, VizTracer's, of the same script."""
    where = interpreters.building()  # VizTracer's
    beside = importlib.util.find_spec("viztracer") is not None
    if not beside:
        print(f"VizTracer left out: it is not there for Python {where.identity.version}")
    print("seconds of wall and of processor time, the medians of 9 runs; in brackets: x bare")
    for name in RECORDED:
        script = read_script(book.examples() / name, book.examples())
        with tempfile.TemporaryDirectory(prefix="bench-") as folder:
            Path(folder, "script.py").write_text(script.program, encoding="utf-8")
            python = [where.executable, "script.py"]
            viztracer = [sys.executable, "-m", "viztracer", "--quiet", "-o", "trace.json"]
            seen: dict[str, list[tuple[float, float]]] = {}
            for _ in range(9):  # alternating, so that a busy moment spoils none alone
                seen.setdefault("bare", []).append(cost(python, folder))
                for timeline in (False, True):
                    promises = msgspec.structs.replace(script.promises, timeline=timeline)
                    made = run(replace(script, promises=promises), where)
                    way = "recorded, with its threads" if timeline else "recorded"
                    seen.setdefault(way, []).append((made.elapsed / 1e6, made.cpu / 1e6))
                if beside:
                    made_there = cost([*viztracer, "script.py"], folder)
                    seen.setdefault("VizTracer", []).append(made_there)
        print(name)
        bare = [statistics.median(x) for x in zip(*seen["bare"], strict=True)]
        for way, costs in seen.items():
            wall, cpu = (statistics.median(x) for x in zip(*costs, strict=True))
            print(
                f"  {way:27} wall {wall:6.3f} ({wall / bare[0]:5.2f})   "
                f"processor {cpu:6.3f} ({cpu / bare[1]:5.2f})"
            )


def cost(command: list[str], folder: str) -> tuple[float, float]:
    """Run a command in `folder`; return its seconds of wall and of processor time."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    subprocess.run(command, cwd=folder, capture_output=True, stdin=subprocess.DEVNULL, check=True)
    wall = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="What building and reloading cost.")
    parser.add_argument("--outcomes", action="store_true", help="alone and in the pool, compared")
    parser.add_argument("--recording", action="store_true", help="what recording costs")
    options = parser.parse_args()
    if options.outcomes:
        compare_outcomes()
        return
    if options.recording:
        compare_recorders()
        return
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = copy_book(Path(name))
        os.chdir(folder)
        book.root.cache_clear()  # from here on the copy is the book: its recordings are this run's
        seconds = builds(folder)
        store = cache.of_book()
        seen = [
            record.observe(script, name, cache=store)
            for script, name in record.wanted_for(find_scripts(book.examples()))
        ]
        fresh = [observation for observation in seen if not observation.series.committed]
        #: Of each measurement its seconds, and how often it was made until its control held:
        #: that it had to be made again is the machine's noise, not the book's.
        measured = [
            (sum(run.elapsed for run in one.series.recordings) / 1e6, one.series.attempts)
            for one in fresh
            if one.script.promises.alone
        ]
        alone = sum(took for took, _ in measured)
        again = [took * (attempts - 1) for took, attempts in measured if attempts > 1]
        others = [
            run
            for observation in fresh
            if not observation.script.promises.alone
            for run in observation.series.recordings
        ]
        longest = max(run.elapsed for run in others) / 1e6
        cpu = sum(run.cpu for run in others) / 1e6
        lab = lab_seconds(folder)
        bare = seconds["bare"]
        serial = bare + alone + lab + sum(run.elapsed for run in others) / 1e6
        least = bare + alone + lab + max(longest, cpu / cores())
        print(f"{len(fresh)} examples, {sum(len(o.series.recordings) for o in fresh)} runs")
        print(
            "bare : cold : warm : one after another = "
            f"1 : {seconds['cold'] / bare:.2f} : {seconds['warm'] / bare:.2f} : "
            f"{serial / bare:.2f}   (bare = {bare:.2f} s; the last: the sum of the runs' times)"
        )
        print(
            f"cold / (bare + alone + lab + max(longest, CPU / cores)) = "
            f"{seconds['cold']:.1f} / ({bare:.1f} + {alone:.1f} + {lab:.1f} + "
            f"max({longest:.1f}, {cpu:.1f} / {cores()})) = {seconds['cold'] / least:.2f}"
        )
        print(
            f"{len(again)} measurements were made again, {sum(again):.1f} s; with these among "
            f"those that run alone: {seconds['cold'] / (least + sum(again)):.2f}"
        )
        with tempfile.TemporaryDirectory(prefix="bench-bare-") as bare_folder:
            shutil.copytree(folder, bare_folder, dirs_exist_ok=True)
            delays = reloads(folder, Path(bare_folder))
        print(
            "saved page -> reloaded, bare : book : saved script = "
            f"1 : {delays['page'] / delays['bare']:.2f} : {delays['script'] / delays['bare']:.2f}"
            f"   (bare = {delays['bare']:.2f} s)"
        )


def lab_seconds(folder: Path) -> float:
    """Return the seconds that executing the labs takes; they measure, and run alone."""
    code = "from observed.site import notebooks; notebooks.execute_all(fresh=True)"
    return timed(["-c", code], folder)


if __name__ == "__main__":
    main()
