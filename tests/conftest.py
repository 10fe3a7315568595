"""A small book for the tests of the engine; the built site for those of the pages."""

from __future__ import annotations

import contextlib
import functools
import http.server
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from observed import ask, book
from observed.judging import check
from observed.scripts.script import Script, read_script
from observed.site import places

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Playwright

ROOT = Path(__file__).resolve().parents[1]
MakeScript = Callable[..., Script]


@pytest.fixture
def make_script(tmp_path: Path) -> MakeScript:
    """Return a function that writes an example below a temporary `examples/` and reads it."""

    def make(program: str, promises: str = "", name: str = "chapter/point.py") -> Script:
        path = tmp_path / "examples" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        block = ""
        if promises:
            lines = ["/// script", "[tool.observed]", *promises.strip().splitlines(), "///"]
            block = "".join(f"# {line}".rstrip() + "\n" for line in lines)
        path.write_text(block + program, encoding="utf-8")
        return read_script(path, tmp_path / "examples")

    return make


@pytest.fixture
def any_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a script measure however busy this machine is: its own control is the point."""
    monkeypatch.setattr(check, "QUIET", 1000)


@pytest.fixture
def small_book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Make `tmp_path` a book with one page, and the current directory."""
    (tmp_path / "examples").mkdir(exist_ok=True)
    (tmp_path / "docs" / "_data").mkdir(parents=True)
    hooks = ROOT / "src" / "observed" / "site" / "mkdocs_hooks.py"
    (tmp_path / "mkdocs.yml").write_text(
        "site_name: Small\n"
        "use_directory_urls: false\n"
        "exclude_docs: /_data/\n"
        "plugins: [{markdown-exec: {languages: [python]}}]\n"
        f"hooks: [{os.path.relpath(hooks, tmp_path)}]\n"
        "markdown_extensions: [observed.site.markdown_figures, pymdownx.superfences, md_in_html]\n"
    )
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OBSERVED_EVERYWHERE", "")  # its examples name those that they need
    book.root.cache_clear()
    ask._memory.clear()
    monkeypatch.setattr(places, "under_way", "")
    yield tmp_path
    book.root.cache_clear()
    ask._memory.clear()


def call(folder: Path, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Call a module of Python in the book in `folder`."""
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder,
        capture_output=True,
        text=True,
        env={**os.environ, **environment},
    )


def mkdocs(folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Build the book in `folder`, strictly."""
    return call(folder, "mkdocs", "build", "--strict", **environment)


def observed(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Call the engine in the book in `folder`."""
    return call(folder, "observed", *arguments, **environment)


#: As `./nox -s site` calls both: what is broken is shown, and named in the end.
READER = {"OBSERVED_BROKEN": "show"}


def find_browser(playwright: Playwright) -> str | None:
    """Return Playwright's own browser, or the system's; None where neither is found."""
    own = playwright.chromium.executable_path
    return own if Path(own).exists() else shutil.which("chromium") or shutil.which("google-chrome")


@pytest.fixture(scope="session")
def browser_path() -> str:
    """Return the browser that is found, Playwright's own or the system's; else skip, and say so."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        found = find_browser(playwright)
    if found is None:
        reason = "no browser found: `playwright install chromium` or `apt install chromium`"
        if os.environ.get("CI"):
            pytest.fail(f"CI must test in a real browser; {reason}")
        pytest.skip(f"pages in a real browser left out; {reason}")
    return found


#: For a browser that starts as root too, and asks nobody anything.
BROWSER_ARGUMENTS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)


@pytest.fixture(scope="module")
def browser(browser_path: str) -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=browser_path, args=list(BROWSER_ARGUMENTS)
        )
        yield browser
        browser.close()


#: As the book is published: with a time, which the noxfile sets, below a path of its host.
BOOK_URL = "https://host.example/book/"
PUBLISHED = {"SOURCE_DATE_EPOCH": "0", **os.environ, "BOOK_URL": BOOK_URL}


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the book from the recordings that are kept, running those that are missing."""
    target = tmp_path_factory.mktemp("book", numbered=False)
    build(target, PUBLISHED)
    return target


def build(target: Path, environment: Mapping[str, str]) -> None:
    """Build the book into `target` from the recordings that are kept, running those missing.

    Raises `AssertionError` with all that was said where it cannot be built.
    """
    for command in (
        ["observed", "record"],
        ["mkdocs", "build", "--strict", "--site-dir", str(target)],
    ):
        done = subprocess.run(
            [sys.executable, "-m", *command],
            cwd=book.root(),
            capture_output=True,
            text=True,
            env=environment,
        )
        assert done.returncode == 0, done.stdout + done.stderr


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    """Serves a folder, and says nothing of it."""

    def handle(self) -> None:
        """Answer, unless the browser has closed the connection: it may."""
        with contextlib.suppress(ConnectionError):
            super().handle()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@contextlib.contextmanager
def serve(
    folder: Path,
    port: int = 0,
    handler: type[http.server.SimpleHTTPRequestHandler] = QuietHandler,
) -> Iterator[str]:
    """Serve `folder` under a sub-path, as a project's pages are; yield its address."""
    bound = functools.partial(handler, directory=str(folder.parent))
    with http.server.ThreadingHTTPServer(("127.0.0.1", port), bound) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/{folder.name}"
        server.shutdown()


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    with serve(site) as address:
        yield address
