"""Execute the labs, apart from the build of the site, and keep the results.

mkdocs-jupyter executes a notebook on every build of the site. Here a notebook is
executed when it, the interpreter or the engine's format has changed; mkdocs-jupyter
publishes the executed copy.
"""

from __future__ import annotations

import hashlib
import re
import shutil
import tempfile
from pathlib import Path

from observed import book, recording
from observed.errors import BrokenPromise
from observed.running import interpreters

#: Seconds for one cell.
CELL_DEADLINE = 60


def executed_path(notebook: Path) -> Path:
    """Return where the executed copy of `notebook` is kept."""
    digest = hashlib.sha256()
    digest.update(f"{recording.FORMAT} {interpreters.building().key}".encode())
    digest.update(notebook.read_bytes().replace(b"\r\n", b"\n"))
    # mkdocs-jupyter looks at the end of the path, so that stays as it is below docs/.
    below = notebook.relative_to(book.docs())
    return _folder() / digest.hexdigest()[:32] / below


def _folder() -> Path:
    return book.root() / ".cache" / "notebooks"


def execute(notebook: Path, *, fresh: bool = False) -> Path:
    """Execute `notebook` unless an executed copy is kept; return the copy's path.

    Raises `BrokenPromise` with the failing cell and its error; a build that shows what is broken
    gets the copy as far as it came.
    """
    failed = _failed_path(notebook)
    if book.shows_broken() and failed.is_file() and not fresh:
        return failed
    target = executed_path(notebook)
    if target.is_file() and not fresh:
        return target
    # Slow to import, and needed only when something changed.
    import nbclient
    import nbformat
    from jupyter_client.manager import AsyncKernelManager

    name = notebook.relative_to(book.root())
    document = nbformat.read(notebook, as_version=4)
    with tempfile.TemporaryDirectory(prefix="observed-") as folder:
        client = nbclient.NotebookClient(
            document,
            # Sockets in the file system: nothing listens on the network.
            km=AsyncKernelManager(
                kernel_name="python3", transport="ipc", ip=str(Path(folder, "kernel"))
            ),
            timeout=CELL_DEADLINE,
            resources={"metadata": {"path": folder}},
        )
        try:
            client.execute(cleanup_kc=True)
        except (nbclient.exceptions.CellExecutionError, nbclient.exceptions.CellTimeoutError) as e:
            text = re.sub(r"\x1b\[[\d;]*m", "", str(e)).strip()
            said = text.rpartition("\n")[2]
            message = (
                f"{name}: a cell failed: {said}\n  repeat: ./nox -s tests -- -k notebook\n{text}"
            )
            if book.shows_broken():
                failed.parent.mkdir(parents=True, exist_ok=True)
                nbformat.write(document, failed)
                failed.with_suffix(".txt").write_text(message, encoding="utf-8")
            raise BrokenPromise(message) from None
    target.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(document, target)
    return target


def _failed_path(notebook: Path) -> Path:
    """Return where the copy of a notebook that failed is, for the build that shows it."""
    return _folder() / "broken" / notebook.relative_to(book.docs())


def broken() -> list[str]:
    """Return what is to be said of each notebook that failed, and that the build shows."""
    found = sorted((_folder() / "broken").rglob("*.txt"))
    return [path.read_text(encoding="utf-8") for path in found]


def find() -> list[Path]:
    """Return the notebooks of the book; what the site leaves out, as Jupyter's copies, is none."""
    docs = book.docs()
    found = sorted(docs.rglob("*.ipynb"))
    return [path for path in found if not any(p[0] == "." for p in path.relative_to(docs).parts)]


def execute_all(*, fresh: bool = False) -> list[str]:
    """Execute every notebook of the book; remove the copies that are of no use any more.

    Return what is to be said of those that failed. Raises `BrokenPromise` for one that failed
    where no build shows it.
    """
    shutil.rmtree(_folder() / "broken", ignore_errors=True)
    kept = {"broken"}
    for notebook in find():
        try:
            kept.add(execute(notebook, fresh=fresh).relative_to(_folder()).parts[0])
        except BrokenPromise:
            if not book.shows_broken():
                raise
    for folder in _folder().glob("*"):
        if folder.name not in kept:
            shutil.rmtree(folder)
    return broken()
