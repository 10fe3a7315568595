"""Let every file operation of a build fail in its turn, and kill builds at random moments.

`python -m faults [EVERY]`: of the operations, each EVERYth (1: all). It prints how many failed,
what was said, how many kills were survived, and ends with status 1 where a later build differs.
"""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from faults import small

ERRORS = ("ENOSPC", "EIO", "EACCES")
KILLS = 200


def main() -> int:
    """Do both; return the exit status."""
    every = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    with tempfile.TemporaryDirectory(prefix="faults-") as folder:
        book = small.make(Path(folder, "book"))
        first = small.build(book)
        assert first.returncode == 0, first.stderr
        wanted = small.digest(book)
        wrong = failing(book, wanted, every) + killed(book, wanted, KILLS // every)
    for one in wrong:
        print(one)
    return 1 if wrong else 0


def failing(book: Path, wanted: str, every: int) -> list[str]:
    """Let the file operations of both steps fail, one a build; return what went wrong."""
    said: Counter[str] = Counter()
    wrong = []
    for step, (name, *_) in enumerate(small.STEPS):
        forget(book)
        small.with_fault(book, step, 0, "EIO")
        operations = int((book.parent / "count").read_text())
        for number, at in enumerate(range(1, operations + 1, every)):
            error = ERRORS[number % len(ERRORS)] if every > 1 else ""
            for one in [error] if error else ERRORS:
                forget(book)
                faulty = small.with_fault(book, step, at, one)
                said[f"{name}: {kind(faulty)}"] += 1
                wrong += after(book, wanted, f"{name}, operation {at}, {one}")
        print(f"{name}: {operations} file operations; each {every}th failed in its turn")
    for text, count in sorted(said.items()):
        print(f"  {count:4} {text}")
    return wrong


def killed(book: Path, wanted: str, times: int) -> list[str]:
    """Kill builds that record anew, at random moments; return what went wrong."""
    wrong = []
    ended = 0
    for number in range(times):
        step = number % 2
        forget(book)
        builder = subprocess.Popen(
            [sys.executable, "-m", *small.STEPS[step], *(["--fresh"] if step == 0 else [])],
            cwd=book,
            env=small.environment(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            builder.wait(timeout=random.uniform(0, 1.5))
            ended += 1
        except subprocess.TimeoutExpired:
            builder.kill()
            builder.wait()
        wrong += after(book, wanted if step else "", f"kill {number}")
        wanted = small.digest(book)  # what was recorded anew may say other figures
    print(f"{times} builds killed at random moments, {ended} of which had ended before")
    return wrong


def forget(book: Path) -> None:
    """Remove the site and the pieces of pages that are kept: they are to be made again."""
    shutil.rmtree(book / "site", ignore_errors=True)
    (book / ".cache" / "fragments.json").unlink(missing_ok=True)


def after(book: Path, wanted: str, what: str) -> list[str]:
    """Build without a fault; return what is wrong with the site (any will do for `wanted` "")."""
    again = small.build(book)
    if again.returncode:
        return [f"{what}: the build after it fails: {again.stderr[-500:]}"]
    if not wanted:
        # The figures are new ones: what is kept must make the same site once more.
        wanted = small.digest(book)
        forget(book)
        small.build(book)
    return [] if small.digest(book) == wanted else [f"{what}: the build after it differs"]


def kind(faulty: subprocess.CompletedProcess[str]) -> str:
    """Return how a build with a fault ended."""
    text = faulty.stderr + faulty.stdout
    if faulty.returncode == 0:
        return "built all the same"
    return "a traceback" if "Traceback" in text else "one message"


if __name__ == "__main__":
    start = time.monotonic()
    status = main()
    print(f"{time.monotonic() - start:.0f} s")
    sys.exit(status)
