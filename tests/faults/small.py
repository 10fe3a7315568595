"""The small book that is built, and how."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SHIM = Path(__file__).parent / "shim"
#: Programs of a book: plain, with figures and outcomes, with a timeline and a helper.
SCRIPTS = {
    "plain.py": "print('plain')\n",
    "figures.py": (
        "# /// script\n# [tool.observed]\n# runs = 3\n# lines = ['^took (?P<took>\\d+)$']\n"
        "# breaks = [['took', 'gave']]\n# [tool.observed.outcomes.even]\n# lines = ['[02468]$']\n"
        "# [tool.observed.outcomes.odd]\n# ///\nimport os\nprint('took', os.getpid())\n"
    ),
    "timed.py": (
        "# /// script\n# [tool.observed]\n# timeline = true\n# lines = ['^2$']\n"
        "# breaks = [['VALUE', 'VALUE * 2']]\n# ///\n"
        "import threading\nimport helper\n"
        "thread = threading.Thread(target=print, args=[helper.VALUE])\n"
        "thread.start()\nthread.join()\n"
    ),
    "helper.py": "VALUE = 2\n",
}
PAGE = "# {}\n\n" + "".join(
    '```python exec="on" html="on"\nfrom observed.page import show\n'
    f'print(show("chapter/{name}"))\n```\n\n'
    for name in ("plain.py", "figures.py", "timed.py")
)


def make(folder: Path) -> Path:
    """Write the book into `folder`, and return it."""
    (folder / "examples" / "chapter").mkdir(parents=True)
    (folder / "docs" / "_data").mkdir(parents=True)
    for name, text in SCRIPTS.items():
        (folder / "examples" / "chapter" / name).write_text(text)
    (folder / "docs" / "index.md").write_text(
        PAGE.format("Small") + "It took «chapter/figures.py | took».\n"
    )
    (folder / "docs" / "other.md").write_text(PAGE.format("Other"))
    hooks = os.path.relpath(ROOT / "src/observed/site/mkdocs_hooks.py", folder)
    (folder / "mkdocs.yml").write_text(
        "site_name: Small\nuse_directory_urls: false\nexclude_docs: /_data/\n"
        "plugins: [search, {markdown-exec: {languages: [python]}}]\n"
        f"hooks: [{hooks}]\n"
        "markdown_extensions: [observed.site.markdown_figures, pymdownx.superfences, md_in_html]\n"
    )
    return folder


def environment(**more: str) -> dict[str, str]:
    """Return the environment of a build: none of the lists of interpreters, and a fixed date."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("OBSERVED_")}
    return {**kept, "SOURCE_DATE_EPOCH": "0", "NO_MKDOCS_2_WARNING": "1", **more}


#: As `./nox -s site` does it, but with the recordings that are kept.
STEPS = (("observed", "record"), ("mkdocs", "build", "--quiet", "--strict"))


def build(folder: Path, step: int | None = None, **more: str) -> subprocess.CompletedProcess[str]:
    """Build the book: both steps up to the first that fails, or one of them."""
    steps = STEPS if step is None else (STEPS[step],)
    for command in steps:
        said = subprocess.run(
            [sys.executable, "-m", *command],
            cwd=folder,
            env=environment(**more),
            capture_output=True,
            text=True,
            check=False,
        )
        if said.returncode:
            break
    return said


def with_fault(folder: Path, step: int, at: int, error: str) -> subprocess.CompletedProcess[str]:
    """Build with the shim: its `at`th file operation fails."""
    path = os.pathsep.join([str(SHIM), *filter(None, [os.environ.get("PYTHONPATH")])])
    return build(
        folder,
        step,
        PYTHONPATH=path,
        FAULT_BOOK=str(folder),
        FAULT_AT=str(at),
        FAULT_ERROR=error,
        FAULT_COUNT=str(folder.parent / "count"),
    )


def digest(folder: Path) -> str:
    """Return a digest of every file of the site, and of its name."""
    text = hashlib.sha256()
    for path in sorted((folder / "site").rglob("*")):
        if path.is_file() and path.suffix != ".gz":  # which holds the time when it was made
            text.update(f"{path.relative_to(folder)}\0".encode() + path.read_bytes())
    return text.hexdigest()
