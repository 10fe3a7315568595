"""The few commands: `./nox -s NAME`, and `./nox -s NAME -- ARGUMENTS` to hand arguments on."""

from __future__ import annotations

import contextlib
import fcntl
import filecmp
import os
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import nox

#: The interpreters that the book is about. Those that are found are used; the book says which
#: were not to be had, as 3.14t and 3.15t where uv cannot fetch them: no package of Debian has them.
INTERPRETERS = (
    *("3.8", "3.9", "3.10", "3.11", "3.12", "3.13", "3.14", "3.15"),
    *("3.13t", "3.14t", "3.15t"),
    *("pypy3.9", "pypy3.11", "jython2.7"),
)

#: Those on which every example runs that could differ from one to another.
EVERYWHERE = ("3.9", "3.13", "3.13t", "3.14", "3.15", "pypy3.11")

# A company's proxy has a certificate of its own, which the system knows and uv does not.
os.environ.setdefault("UV_SYSTEM_CERTS", "true")

nox.needs_version = ">=2026.10"
nox.options.sessions = ["site", "tests"]
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.reuse_venv = "yes"
nox.options.error_on_missing_interpreters = False

ROOT = Path(__file__).parent


def prepare(session: nox.Session) -> None:
    """Install what the book needs, as locked, and set the environment of its commands."""
    session.install("--require-hashes", "-r", "requirements/book.txt", silent=True)
    session.install("--no-deps", "--no-build-isolation", "-e", ".", silent=True)
    session.env["OBSERVED_INTERPRETERS"] = " ".join(INTERPRETERS)
    session.env["OBSERVED_EVERYWHERE"] = " ".join(EVERYWHERE)
    session.env["NO_MKDOCS_2_WARNING"] = "1"
    # The site's own dates are those of the last commit: two builds differ in what was measured.
    # In a copy without git they are those of this build.
    if git := shutil.which("git"):
        last = [git, "log", "-1", "--format=%ct"]
        commit = subprocess.run(last, capture_output=True, text=True, cwd=ROOT).stdout.strip()
        if commit:
            session.env["SOURCE_DATE_EPOCH"] = commit


@contextlib.contextmanager
def alone(session: nox.Session) -> Iterator[None]:
    """Wait until no other build of this checkout is under way: each would disturb the other."""
    lock = ROOT / ".cache" / "lock"
    lock.parent.mkdir(exist_ok=True)
    with lock.open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            session.log("another build of this checkout is under way: waiting for its end")
            fcntl.flock(file, fcntl.LOCK_EX)
        yield


@nox.session
def site(session: nox.Session) -> None:
    """Run every example and build the book into site/; show and name promises that break."""
    prepare(session)
    session.env["OBSERVED_BROKEN"] = "show"
    with alone(session):
        session.run("observed", "record", "--fresh")
        building = Path("site.partial")
        shutil.rmtree(building, ignore_errors=True)
        session.run("mkdocs", "build", "--strict", "--site-dir", str(building))
        # Only a site that was built whole takes the old one's place.
        shutil.rmtree("site", ignore_errors=True)
        building.rename("site")
    session.log(f"The book is in site/. Open {ROOT / 'site' / 'index.html'}, or: ./nox -s serve")
    session.run("observed", "broken")


def _must_be_free(session: nox.Session) -> None:
    """End the session where something listens already on the address that is to be served."""
    address = "127.0.0.1:8000"  # MkDocs's own default
    for option, value in zip(session.posargs, [*session.posargs[1:], ""], strict=True):
        if option in ("-a", "--dev-addr"):
            address = value
        elif option.startswith("--dev-addr="):
            address = option.partition("=")[2]
        elif option.startswith("-a"):
            address = option.removeprefix("-a")
    host, _, port = address.rpartition(":")
    host = host.removeprefix("[").removesuffix("]") or "127.0.0.1"
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        with socket.create_server((host, int(port)), family=family):
            return
    except (OSError, ValueError, OverflowError) as error:
        session.error(
            f"expected {address} to be free; found: {error}\n"
            "  another: ./nox -s serve -- -a 127.0.0.1:8001"
        )


@nox.session
def serve(session: nox.Session) -> None:
    """Show the book on this machine; a saved page or script is on the screen a second later."""
    _must_be_free(session)
    prepare(session)
    session.run("observed", "record", success_codes=[0, 1])
    session.run("mkdocs", "serve", "--no-strict", *session.posargs)


@nox.session
def tests(session: nox.Session) -> None:
    """Check that every example keeps its promises, that the engine and the site work."""
    prepare(session)
    with alone(session):
        session.run("pytest", *session.posargs)


@nox.session
def run(session: nox.Session) -> None:
    """Run one example, many times and on named interpreters if wanted: -n 50 -p 3.9."""
    prepare(session)
    session.run("observed", "run", *session.posargs)


@nox.session
def compare(session: nox.Session) -> None:
    """Run the book on a Python, by name or path, and print what changed: -- 3.15 --against PATH."""
    prepare(session)
    session.run("observed", "compare", *session.posargs)


@nox.session
def interpreters(session: nox.Session) -> None:
    """Fetch every interpreter of the list that uv can."""
    prepare(session)
    uv = shutil.which("uv", path=Path(sys.executable).parent) or shutil.which("uv")
    session.run("python", "-m", "observed.running.fetch", *([uv] if uv else []))


@nox.session
def recordings(session: nox.Session) -> None:
    """Refresh the recordings committed beside the examples, on the interpreters found here."""
    prepare(session)
    session.run("observed", "record", "--commit", *session.posargs)


@nox.session
def mutants(session: nox.Session) -> None:
    """Break every example on purpose, in many ways: each promise must notice one."""
    prepare(session)
    session.run("observed", "mutants", *session.posargs)


@nox.session
def explore(session: nox.Session) -> None:
    """Run a program under all its schedules: which go wrong, and the shortest: -- FILE."""
    prepare(session)
    session.run("observed", "explore", *session.posargs, success_codes=[0, 1])


@nox.session
def screenshots(session: nox.Session) -> None:
    """Photograph key pages of site/, for people to look at; or draw the card: --card FILE."""
    prepare(session)
    if not session.posargs and not Path("site").is_dir():
        session.error("expected the book in site/; found none\n  First: ./nox -s site")
    session.run("python", "tests/pictures.py", *(session.posargs or ["site", "screenshots"]))


@nox.session
def bench(session: nox.Session) -> None:
    """Print what building, reloading and recording cost, as ratios measured in one run."""
    prepare(session)
    session.run("python", "tests/bench.py", *session.posargs)


@nox.session
def faults(session: nox.Session) -> None:
    """Let every file operation of a small book's build fail in its turn, and kill builds."""
    prepare(session)
    session.env["PYTHONPATH"] = "tests"
    session.run("python", "-m", "faults", *session.posargs)


@nox.session
def loaded(session: nox.Session) -> None:
    """Run the whole test command with every core kept busy, so many times, and count: -- 3."""
    prepare(session)
    session.run("python", "tests/loaded.py", *session.posargs)


@nox.session
def scale(session: nox.Session) -> None:
    """Build generated books of 10, 100 and 1,000 examples: what grows faster than they?"""
    prepare(session)
    session.run("python", "tests/scale.py", *session.posargs)


@nox.session
def properdocs(session: nox.Session) -> None:
    """Build the book with ProperDocs, the way out of MkDocs: the same site from the same files."""
    prepare(session)
    session.install("--require-hashes", "-r", "requirements/properdocs.txt", silent=True)
    folder = Path(session.create_tmp())
    sites = {tool: folder / tool for tool in ("mkdocs", "properdocs")}
    for tool, target in sites.items():
        session.run(tool, "build", "--strict", "--quiet", "-f", "mkdocs.yml", "-d", str(target))
    both = filecmp.dircmp(str(sites["mkdocs"]), str(sites["properdocs"]))
    differ = [*_differing(both)]
    if differ:
        session.error("the sites differ in: " + ", ".join(differ))
    session.log("the two sites are the same, but for the generator's name")


def _differing(sites: filecmp.dircmp[str]) -> Iterator[str]:
    """Yield the files of two sites that differ in more than the name of what made them."""
    yield from (*sites.left_only, *sites.right_only, *sites.funny_files)
    for name in sites.diff_files:
        texts = [(Path(side, name)).read_bytes() for side in (sites.left, sites.right)]
        made_by = re.compile(rb'<meta name="generator"[^>]*>')
        # A compressed copy holds the time when it was made; the lists of offline reading, digests.
        if name.endswith((".gz", ".html", "offline.js")) and (
            not name.endswith(".html") or len({made_by.sub(b"", text) for text in texts}) == 1
        ):
            continue
        yield name
    for below in sites.subdirs.values():
        yield from _differing(below)


#: The licences of what is installed to build the book: free ones, none of which binds its text.
LICENCES = (
    *("MIT", "BSD", "Apache", "ISC", "PSF", "Python Software Foundation", "0BSD"),
    *("MPL", "Mozilla Public License", "Lesser General Public License"),
    "Zope Public License",
)


@nox.session
def dependencies(session: nox.Session) -> None:
    """Look at what is locked: its licences, and what is known against it."""
    prepare(session)
    session.install("--require-hashes", "-r", "requirements/supply.txt", silent=True)
    ours = ("threads-observed", "jupyterlab_pygments")
    session.run(
        *("pip-licenses", "--from=mixed", "--order=license", "--partial-match"),
        *("--allow-only", ";".join(LICENCES), "--ignore-packages", *ours),
    )
    for lock in sorted(Path("requirements").glob("*.txt")):
        session.run("pip-audit", "--strict", "--disable-pip", "--require-hashes", "-r", str(lock))


@nox.session
def update(session: nox.Session) -> None:
    """Lock the newest releases of all that is installed; then `tests` says whether they do."""
    session.install("--require-hashes", "-r", "requirements/nox.txt", silent=True)
    for lock in sorted(Path("requirements").glob("*.txt")):
        # Each lock says in its second line how it was made.
        command = lock.read_text(encoding="utf-8").splitlines()[1].removeprefix("#").split()
        session.run(*command, "--upgrade", "--quiet")


@nox.session
def audit(session: nox.Session) -> None:
    """Audit the site: speed, accessibility, validity, narrow screens and the keyboard."""
    prepare(session)
    npm = shutil.which("npm")
    if npm is None:
        message = "nothing was audited: npm not found. Install Node 20 or newer"
        if os.environ.get("CI"):
            session.error(message)
        session.skip(message)
    packages = Path(".nox/npm").absolute()
    lock = Path("tests/audit/package-lock.json").read_bytes()
    stamp = packages / "installed"
    if not stamp.is_file() or stamp.read_bytes() != lock:
        packages.mkdir(exist_ok=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copy(Path("tests/audit") / name, packages)
        # Only what the lock file names, by its hashes, and none of the scripts packages bring.
        install = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
        session.run(npm, *install, "--prefix", str(packages), external=True)
        stamp.write_bytes(lock)
    session.env["PYTHONPATH"] = "tests"
    session.run("python", "-m", "audit", str(packages / "node_modules"), *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check formatting, style, types, and which module may know which."""
    session.install("--require-hashes", "-r", "requirements/book.txt", silent=True)
    session.install("--require-hashes", "-r", "requirements/lint.txt", silent=True)
    session.install("--require-hashes", "-r", "requirements/nox.txt", silent=True)
    session.run("ruff", "format", "--check", "src", "tests", "noxfile.py", "nox")
    session.run("ruff", "check")
    session.run("mypy")
    session.run("lint-imports", env={"PYTHONPATH": "src"})
