"""Run the whole test command with every core kept busy, and count the runs that failed.

Called by `./nox -s loaded -- TIMES`. Each run adds a line to `tests/loaded.tsv`, which is
committed: so runs are counted over as many sittings, and machines, as it takes. It ends with
status 1 where one of this sitting failed.
"""

from __future__ import annotations

import contextlib
import datetime
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

COUNTED = Path(__file__).with_suffix(".tsv")
#: How pytest names what failed, in its short summary.
FAILED = re.compile(r"^(?:FAILED|ERROR) (\S+)", re.MULTILINE)


@contextlib.contextmanager
def kept_busy(times: int = 1) -> Iterator[None]:
    """Keep as many processes computing as there are cores, or so many times as many."""
    burning = [
        subprocess.Popen([sys.executable, "-c", "while True: pass"])
        for _ in range(times * (os.cpu_count() or 1))
    ]
    try:
        yield
    finally:
        for process in burning:
            process.kill()
            process.wait()


def run_once() -> int:
    """Run all tests under load, add what came of it to what is counted; return the status."""
    git = ["git", "rev-parse", "--short", "HEAD"]
    commit = subprocess.run(git, capture_output=True, text=True, check=True).stdout.strip()
    start = time.monotonic()
    with kept_busy():
        tests = subprocess.run(
            [sys.executable, "-m", "pytest", "--color=no", "-rfE"],
            capture_output=True,
            text=True,
            env={**os.environ, "OBSERVED_RECENT": "0"},  # what was kept before ran without a load
        )
    seconds = time.monotonic() - start
    lines = tests.stdout.splitlines() or ["nothing printed"]
    failed = FAILED.findall(tests.stdout)
    today = datetime.date.today().isoformat()
    row = (today, commit, f"{seconds:.0f}", str(tests.returncode), lines[-1].strip("= "), *failed)
    with COUNTED.open("a", encoding="utf-8") as table:
        print(*row, sep="\t", file=table)
    print(*row, sep="  ", flush=True)
    if tests.returncode:
        print(tests.stdout, flush=True)
    return tests.returncode


def main() -> int:
    """Run them as often as is asked for; print what was counted in all."""
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    statuses = [run_once() for _ in range(times)]
    rows = [line.split("\t") for line in COUNTED.read_text("utf-8").splitlines()]
    red = sum(row[3] != "0" for row in rows)
    print(f"{len(rows)} runs under load are counted, {red} of them failed")
    return 1 if any(statuses) or not statuses else 0


if __name__ == "__main__":
    sys.exit(main())
