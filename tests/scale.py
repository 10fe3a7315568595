"""How the book grows: generated books of 10, 100 and 1,000 examples, each on a page of its own.

Called by `./nox -s scale`. For each size: seconds of a cold build (each program runs), of a warm
one, and of one after an edit; the builder's memory; what the cache, the site and the search index
weigh. The floor is Material with search alone on the same text: the same pages, whose programs and
logs are plain fenced code. It ends with status 1 where something grows faster than the book.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, fields
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SIZES = (10, 100, 1000)
#: Pages of a chapter.
CHAPTER = 20
#: How much faster than the number of examples a quantity may grow from one size to the next: what
#: a small book pays once (imports, the theme's files) only lowers it.
LIMIT = 1.15
PROGRAM = '''# /// script
# [tool.observed]
# lines = ['^program {number} waited (?P<waited>[\\d.]+) s$']
# breaks = [['waited', 'slept']]
# ///
"""Program {number}: it waits for a thread."""
import threading
import time


def wait():
    time.sleep(0.01)


start = time.perf_counter()
thread = threading.Thread(target=wait)
thread.start()
thread.join()
print(f"program {number} waited {{time.perf_counter() - start:.3f}} s")
'''
WORDS = (
    "A thread that waits lets the others run. What it waits for is said by the program, what it "
    "did by the log. Nothing orders two threads but what you put between them.\n"
)


@dataclass
class Figures:
    """What a book of one size costs: seconds, MB, and ratios."""

    cold: float
    warm: float
    edit: float
    floor: float
    memory: float
    cache: float
    site: float
    index: float


def make(folder: Path, size: int, *, plain: bool) -> Path:
    """Write a book of `size` examples and pages into `folder`; `plain`: for the floor."""
    nav = ["nav:", "  - Start: index.md"]
    (folder / "docs" / "_data").mkdir(parents=True)
    (folder / "docs" / "index.md").write_text(f"# Start\n\n{WORDS}")
    for number in range(size):
        chapter = f"chapter-{number // CHAPTER}"
        page, script = Path("docs", chapter, f"page-{number}.md"), f"{chapter}/program_{number}.py"
        if number % CHAPTER == 0:
            nav.append(f"  - Chapter {number // CHAPTER}:")
            (folder / "docs" / chapter).mkdir()
            (folder / "examples" / chapter).mkdir(parents=True)
        nav.append(f"      - {chapter}/{page.name}")
        program = PROGRAM.format(number=number)
        (folder / "examples" / script).write_text(program)
        shown = (
            f"```python\n{program}```\n\n```text\nprogram {number} waited 0.010 s\n```\n"
            if plain
            else '```python exec="on" html="on"\nfrom observed.page import show\n'
            f'print(show("{script}"))\n```\n\nIt waited «waited:.2f» s.\n'
        )
        (folder / page).write_text(f"# Page {number}\n\n{WORDS}\n{shown}\n{WORDS}")
    (folder / "mkdocs.yml").write_text("\n".join([*_config(folder, plain), *nav]) + "\n")
    return folder


def _config(folder: Path, plain: bool) -> list[str]:
    hooks = os.path.relpath(ROOT / "src/observed/site/mkdocs_hooks.py", folder)
    return [
        "site_name: Scale",
        "use_directory_urls: false",
        "exclude_docs: /_data/",
        "theme: {name: material, font: false, features: [navigation.prune]}",
        "plugins: [search]"
        if plain
        else "plugins: [search, {markdown-exec: {languages: [python]}}]",
        *([] if plain else [f"hooks: ['{hooks}']"]),
        "markdown_extensions: [pymdownx.superfences, pymdownx.highlight, md_in_html"
        + ("]" if plain else ", observed.site.markdown_figures]"),
    ]


def timed(folder: Path, *command: str) -> float:
    """Run a module of Python in `folder`; return its seconds."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("OBSERVED_")}
    start = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder,
        env={**kept, "NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "0"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.exit(f"{command}: {done.stdout[-2000:]}{done.stderr[-2000:]}")
    return time.monotonic() - start


def megabytes(path: Path) -> float:
    """Return what a file, or all files of a folder, weigh."""
    files = [path] if path.is_file() else [one for one in path.rglob("*") if one.is_file()]
    return sum(one.stat().st_size for one in files) / 1e6


def measure(folder: Path, size: int) -> Figures:
    """Build books of `size` examples in `folder`; return the figures."""
    book, plain = (make(folder / name, size, plain=name == "plain") for name in ("book", "plain"))
    build = ("mkdocs", "build", "--quiet", "--strict")
    cold = timed(book, "observed", "record") + timed(book, *build)
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1000
    timed(plain, *build)
    floors, warms = [], []
    for _ in range(3 if size < 1000 else 1):  # alternating: a busy moment spoils neither alone
        floors.append(timed(plain, *build))
        warms.append(timed(book, *build))
    page = book / "docs" / "chapter-0" / "page-0.md"
    page.write_text(page.read_text() + "\nEdited.\n")
    return Figures(
        cold,
        min(warms),
        timed(book, *build),
        min(floors),
        memory,
        megabytes(book / ".cache"),
        megabytes(book / "site"),
        megabytes(book / "site" / "search" / "search_index.json"),
    )


def main() -> int:
    """Measure and print; return the exit status."""
    parser = argparse.ArgumentParser(description="How the book grows.")
    parser.add_argument("--largest", type=int, default=max(SIZES), help="leave out larger books")
    largest = parser.parse_args().largest
    found: dict[int, Figures] = {}
    names = [field.name for field in fields(Figures)]
    print("examples" + "".join(f"{name:>9}" for name in (*names, "warm/floor")))
    for size in SIZES:
        if size > largest:
            continue
        with tempfile.TemporaryDirectory(prefix="scale-") as folder:
            one = found[size] = measure(Path(folder), size)
            shutil.rmtree(folder, ignore_errors=True)
        row = [getattr(one, name) for name in names]
        print(f"{size:8}" + "".join(f"{x:9.2f}" for x in (*row, one.warm / one.floor)), flush=True)
    wrong = []
    for less, more in zip(found, list(found)[1:], strict=False):
        for name in names:
            growth = getattr(found[more], name) / getattr(found[less], name) / (more / less)
            if growth > LIMIT:
                wrong.append(
                    f"{name} grows {growth:.2f} times as fast as the book, {less} to {more}"
                )
    for said in wrong:
        print(said)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
