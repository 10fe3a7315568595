"""A quick sample of `./nox -s faults`, and the odd places in which a book may stand."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import msgspec
import pytest
from faults import __main__ as faults
from faults import small


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """Return a small book that was built, and the digest of its site."""
    folder = small.make(tmp_path_factory.mktemp("faults") / "book")
    first = small.build(folder)
    assert first.returncode == 0, first.stdout + first.stderr
    return folder, small.digest(folder)


@pytest.mark.parametrize("error", faults.ERRORS)
@pytest.mark.parametrize("step", [0, 1])
def test_a_build_after_a_fault_is_as_if_there_had_been_none(
    book: tuple[Path, str], step: int, error: str
) -> None:
    folder, wanted = book
    faults.forget(folder)
    small.with_fault(folder, step, 0, error)
    operations = int((folder.parent / "count").read_text())
    assert operations > 10
    at = random.randint(1, operations)
    faults.forget(folder)
    faulty = small.with_fault(folder, step, at, error)
    if step == 0:
        assert faults.kind(faulty) != "a traceback", faulty.stderr
    assert faults.after(folder, wanted, f"operation {at}, {error}") == []


def test_the_shim_lets_operations_fail(book: tuple[Path, str]) -> None:
    folder, _ = book
    faults.forget(folder)
    assert small.with_fault(folder, 0, 1, "ENOSPC").returncode == 1


@pytest.mark.parametrize("step", [0, 1])
def test_a_folder_that_cannot_be_listed_is_not_taken_for_an_empty_one(
    book: tuple[Path, str], step: int
) -> None:
    """Each of the first operations in its turn: among them the lists of `examples/` and `docs/`."""
    folder, wanted = book
    for at in range(3, 9):
        faults.forget(folder)
        small.with_fault(folder, step, at, "EACCES")
        assert faults.after(folder, wanted, f"operation {at}") == []


def test_a_build_after_a_kill_is_as_if_there_had_been_none(book: tuple[Path, str]) -> None:
    folder, wanted = book
    assert faults.killed(folder, wanted, 4) == []


@pytest.mark.parametrize("spoil", ["", "{", '{"recordings": 3}', "null"])
def test_what_is_kept_and_cannot_be_read_is_made_anew(
    book: tuple[Path, str], tmp_path: Path, spoil: str
) -> None:
    folder = shutil.copytree(book[0], tmp_path / "book")
    for path in (folder / ".cache").rglob("*.json"):
        path.write_text(spoil)
    hooks(folder)
    again = small.build(folder)
    assert again.returncode == 0, again.stdout + again.stderr
    assert (folder / "site" / "other.html").exists()
    for path in (folder / ".cache" / "observed").glob("*.json"):
        msgspec.json.decode(path.read_bytes())


def hooks(folder: Path) -> None:
    """Let a book that was copied find the hooks."""
    config = folder / "mkdocs.yml"
    place = os.path.relpath(small.ROOT / "src/observed/site/mkdocs_hooks.py", folder)
    lines = config.read_text().splitlines()
    config.write_text(
        "\n".join(f"hooks: ['{place}']" if line.startswith("hooks") else line for line in lines)
    )


@pytest.mark.parametrize("name", ["a b", "50 % off", "#1 [x]", "스레드", "it's", "-n"])
def test_a_book_may_stand_anywhere(tmp_path: Path, name: str) -> None:
    folder = small.make(tmp_path / name / "book")
    hooks(folder)
    built = small.build(folder)
    assert built.returncode == 0, built.stdout + built.stderr
    assert "plain" in (folder / "site" / "index.html").read_text()


def test_a_strict_umask_changes_nothing(tmp_path: Path) -> None:
    folder = small.make(tmp_path / "book")
    before = os.umask(0o077)
    try:
        built = small.build(folder)
    finally:
        os.umask(before)
    assert built.returncode == 0, built.stdout + built.stderr
    assert small.build(folder).returncode == 0


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is read-only to root")
def test_a_checkout_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    folder = small.make(tmp_path / "book")
    folder.chmod(0o555)
    try:
        built = small.build(folder)
    finally:
        folder.chmod(0o755)
    assert built.returncode == 1
    assert "expected to read or write it" in built.stderr


def test_two_builds_at_once_share_what_is_kept(tmp_path: Path) -> None:
    folder = small.make(tmp_path / "book")
    said: list[subprocess.CompletedProcess[str]] = []
    both = [threading.Thread(target=lambda: said.append(small.build(folder, 0))) for _ in range(2)]
    for thread in both:
        thread.start()
    for thread in both:
        thread.join()
    assert [one.returncode for one in said] == [0, 0], [one.stderr for one in said]
    assert small.build(folder).returncode == 0


def test_an_interpreter_that_goes_between_discovery_and_run_is_named(tmp_path: Path) -> None:
    folder = small.make(tmp_path / "book")
    link = tmp_path / "bin" / "python3.99"
    link.parent.mkdir()
    program = (
        "import sys\nfrom pathlib import Path\nfrom observed.running import interpreters, run\n"
        "from observed.scripts.script import read_script\nfrom observed.errors import ScriptError\n"
        "found = interpreters.named(sys.argv[1])\nPath(sys.argv[1]).unlink()\n"
        "script = read_script(Path('examples/chapter/plain.py'), Path('examples'))\n"
        "try:\n    run.run(script, found)\n"
        "except ScriptError as error:\n    print(error)\n"
    )
    link.symlink_to(sys.executable)
    said = subprocess.run(
        [sys.executable, "-c", program, str(link)],
        cwd=folder,
        env=small.environment(),
        capture_output=True,
        text=True,
    )
    assert "examples/chapter/plain.py: could not be started: " in said.stdout, said.stderr
    assert "repeat: ./nox -s run -- examples/chapter/plain.py" in said.stdout
