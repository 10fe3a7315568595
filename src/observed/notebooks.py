"""Execute the labs, apart from the build of the site, and keep the results.

mkdocs-jupyter executes a notebook on every build of the site. Here a notebook is
executed when it, the interpreter or the engine's format has changed; mkdocs-jupyter
publishes the executed copy.
"""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from pathlib import Path

from observed import book, interpreters, recording
from observed.errors import BrokenPromise

#: Seconds for one cell.
CELL_DEADLINE = 60


def executed_path(notebook: Path) -> Path:
    """Return where the executed copy of `notebook` is kept."""
    digest = hashlib.sha256()
    digest.update(f"{recording.FORMAT} {interpreters.building().key}".encode())
    digest.update(notebook.read_bytes().replace(b"\r\n", b"\n"))
    # mkdocs-jupyter looks at the end of the path, so that stays as it is below docs/.
    below = notebook.relative_to(book.root() / "docs")
    return _folder() / digest.hexdigest()[:32] / below


def _folder() -> Path:
    return book.root() / ".cache" / "notebooks"


def execute(notebook: Path, *, fresh: bool = False) -> Path:
    """Execute `notebook` unless an executed copy is kept; return the copy's path.

    Raises `BrokenPromise` with the failing cell and its error.
    """
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
            raise BrokenPromise(
                f"{name}: a cell failed: {e}\n  repeat: ./nox -s tests -- -k notebook"
            ) from None
    target.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(document, target)
    return target


def execute_all(*, fresh: bool = False) -> list[Path]:
    """Execute every notebook of the book; remove the copies that are of no use any more."""
    notebooks = sorted((book.root() / "docs").rglob("*.ipynb"))
    executed = [execute(notebook, fresh=fresh) for notebook in notebooks]
    kept = {path.relative_to(_folder()).parts[0] for path in executed}
    for folder in _folder().glob("*"):
        if folder.name not in kept:
            shutil.rmtree(folder)
    return executed
