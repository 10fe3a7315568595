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
from typing import Any

from observed import book, recording, screen
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

    Raises `BrokenPromise` with the failing cell and its error; the copy, as far as it came, is at
    `failed_path` then, and a build that shows what is broken gets it.
    """
    failed = failed_path(notebook)
    if book.shows_broken() and failed.is_file() and not fresh:
        return failed
    target = executed_path(notebook)
    if target.is_file() and not fresh:
        return target
    if target in _failed and failed.is_file() and not fresh:
        raise BrokenPromise(_failed[target])
    # Slow to import, and needed only when something changed.
    import nbclient
    import nbformat
    from jupyter_client.manager import AsyncKernelManager

    name = notebook.relative_to(book.root())
    try:
        document = nbformat.read(notebook, as_version=4)
    except Exception as error:  # whatever a file may hold that is no notebook
        message = f"{name}: expected a notebook; found: {type(error).__name__}: {error}"
        title = nbformat.v4.new_markdown_cell(f"# {notebook.stem}")
        _failed[target] = message
        _write_failed(failed, nbformat.v4.new_notebook(cells=[title, _told(message)]), message)
        raise BrokenPromise(message) from None
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
        except (
            nbclient.exceptions.CellExecutionError,
            nbclient.exceptions.CellTimeoutError,
            nbclient.exceptions.DeadKernelError,
        ) as e:
            text = re.sub(r"\x1b\[[\d;]*m", "", str(e)).strip()
            said = text.rpartition("\n")[2]
            message = (
                f"{name}: a cell failed: {said}\n  repeat: ./nox -s tests -- -k notebook\n{text}"
            )
            _failed[target] = message
            _as_shown(document)
            outputs = [output for cell in document.cells for output in cell.get("outputs", [])]
            if not any(output["output_type"] == "error" for output in outputs):
                document.cells.append(_told(message.partition("\n")[0]))
            _write_failed(failed, document, message)
            raise BrokenPromise(message) from None
    target.parent.mkdir(parents=True, exist_ok=True)
    _as_shown(document)
    nbformat.write(document, target)
    return target


def _told(message: str) -> Any:
    """Return a cell that says what is wrong, where no output does."""
    import nbformat

    return nbformat.v4.new_markdown_cell(f"```text\n{message}\n```")


def _as_shown(document: Any) -> None:
    """Put what a terminal shows in the end in the place of what the cells wrote."""
    for output in (output for cell in document.cells for output in cell.get("outputs", [])):
        if "text" in output:
            output["text"] = screen.lines(output["text"])
        if "traceback" in output:
            output["traceback"] = [screen.lines(text) for text in output["traceback"]]
        if "text/plain" in output.get("data", {}):
            output["data"]["text/plain"] = screen.lines(output["data"]["text/plain"])


def _write_failed(path: Path, document: object, message: str) -> None:
    import nbformat

    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(document, path)
    path.with_suffix(".txt").write_text(message, encoding="utf-8")


#: What is to be said of the notebooks that failed in this process: under `serve`, a page is made
#: at each saved file.
_failed: dict[Path, str] = {}


def failed_path(notebook: Path) -> Path:
    """Return where the copy of a notebook that failed is, as far as it came."""
    folder = "broken" if book.shows_broken() else "failed"
    return _folder() / folder / notebook.relative_to(book.docs())


def broken() -> list[str]:
    """Return what is to be said of each notebook that failed, and that the build shows."""
    found = sorted((_folder() / "broken").rglob("*.txt"))
    return [path.read_text(encoding="utf-8") for path in found]


def find() -> list[Path]:
    """Return the notebooks of the book."""
    return [path for path in book.files(book.docs(), ".ipynb") if is_published(path)]


def is_published(path: Path) -> bool:
    """Tell whether the site has a file; what it leaves out, as Jupyter's copies, is not run."""
    return not any(part[0] == "." for part in path.relative_to(book.docs()).parts)


def execute_all(*, fresh: bool = False) -> list[str]:
    """Execute every notebook of the book; remove the copies that are of no use any more.

    Return what is to be said of those that failed. Raises `BrokenPromise` for one that failed
    where no build shows it.
    """
    for name in ("broken", "failed"):
        shutil.rmtree(_folder() / name, ignore_errors=True)
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
