"""One run: a fresh process on a terminal, recorded.

As a reader would run it: the program alone in an empty folder, stdin and stderr a
terminal, stdout a terminal unless the script says pipe or file, and an
environment without the builder's own settings (`PYTHONUNBUFFERED` alone, set on
many build machines, hides the crash that a whole chapter is about).
"""

from __future__ import annotations

import codecs
import contextlib
import datetime
import fcntl
import json
import os
import platform
import re
import selectors
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import termios
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, NoReturn

import msgspec

from observed.errors import ScriptError
from observed.recording import EventName, Line, Recording, Stopped, ThreadEvent
from observed.running import exploring
from observed.running.interpreters import FoundInterpreter
from observed.scripts.script import Script, repeat_command

#: Bytes that a run may write before it is ended.
OUTPUT_LIMIT = 1024 * 1024
#: Seconds to read what is left when the program has ended.
LAST_WORDS = 1.0
#: Launchers that are tried for one run.
LAUNCHERS = 3
ROWS, COLUMNS = 24, 100


def environment(home: str) -> dict[str, str]:
    """Return the whole environment of a run whose folder is `home`."""
    return {
        "HOME": home,
        "LANG": "C.UTF-8",
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "TERM": "xterm-256color",
        "TMPDIR": home,
    }


#: Imported by an interpreter that finds it in PYTHONPATH.
THREAD_RECORDER = Path(__file__).with_name("thread_recorder")


@dataclass(frozen=True)
class _Launcher:
    """A launcher: it ends when this process does, which closes the socket."""

    socket: socket.socket
    process: subprocess.Popen[bytes]
    #: Where its runs are. It removes it in the end.
    folder: str

    @classmethod
    def start(cls) -> _Launcher:
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        folder = os.path.realpath(tempfile.mkdtemp(prefix="observed-"))
        process = subprocess.Popen(
            [sys.executable, "-I", str(LAUNCHER), str(theirs.fileno()), folder],
            stdin=subprocess.DEVNULL,
            pass_fds=(theirs.fileno(),),
        )
        theirs.close()
        return cls(ours, process, folder)

    def gone(self) -> bool:
        """Tell whether it has ended, or ends now: its runs end a moment before it does."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(timeout=1)
        return self.process.returncode is not None


#: The program that starts all others.
LAUNCHER = Path(__file__).with_name("launcher.py")
_launcher_lock = threading.Lock()
_launcher: _Launcher | None = None


def running_launcher() -> _Launcher:
    """Return this process's launcher: a new one where there is none, or it has ended."""
    global _launcher
    with _launcher_lock:
        if _launcher is None or _launcher.process.poll() is not None:
            _launcher = _Launcher.start()
        return _launcher


class _LauncherEnded(Exception):
    """The launcher ended before the run did: it says nothing of the program."""


@dataclass
class _Stream:
    """What has been read of one of the two streams."""

    name: Literal["out", "err"]
    decoder: codecs.IncrementalDecoder = field(
        default_factory=lambda: codecs.getincrementaldecoder("utf-8")("replace")
    )
    #: The line under way and the monotonic nanoseconds of its first byte.
    partial: str = ""
    since: int = 0
    lines: list[tuple[int, Literal["out", "err"], str]] = field(default_factory=list)

    def feed(self, data: bytes, now: int, final: bool = False) -> None:
        for piece in re.findall(r"[^\n]*\n|[^\n]+", self.decoder.decode(data, final)):
            if not self.partial:
                self.since = now
            self.partial += piece
            if piece.endswith("\n"):
                self.lines.append((self.since, self.name, self.partial))
                self.partial = ""
        if final and self.partial:
            self.lines.append((self.since, self.name, self.partial))
            self.partial = ""


def run(script: Script, interpreter: FoundInterpreter) -> Recording:
    """Run `script` once in a fresh process and record it.

    The process group is ended at the script's deadline, and what is left of it when
    the program itself has ended. Where the launcher was ended from outside, the run is made again.
    """
    for _ in range(LAUNCHERS):
        with contextlib.suppress(_LauncherEnded):
            return _run(script, interpreter, running_launcher())
    raise ScriptError(
        f"examples/{script.name}: whoever starts the programs was ended in each of {LAUNCHERS} "
        f"runs of it\n  repeat: {repeat_command(script.name)}"
    )


def _run(script: Script, interpreter: FoundInterpreter, launcher: _Launcher) -> Recording:
    promises = script.promises.for_interpreter(interpreter.identity)
    with (
        tempfile.TemporaryDirectory(dir=launcher.folder, ignore_cleanup_errors=True) as home,
        tempfile.TemporaryDirectory(dir=launcher.folder) as beside,
    ):
        for name, text in {script.path.name: script.program, **script.imports}.items():
            Path(home, name).write_text(text, encoding="utf-8", newline="\n")
        # The recorder is for Python 3.
        recorded = promises.timeline and interpreter.identity.implementation != "Jython"
        events = Path(beside, "events") if recorded else None
        return _Run(script, interpreter, launcher, home, promises.deadline, events).record()


class _Run:
    """The state of a run that is under way."""

    def __init__(
        self,
        script: Script,
        interpreter: FoundInterpreter,
        launcher: _Launcher,
        home: str,
        deadline: float,
        events: Path | None,
    ) -> None:
        self.script = script
        #: Where the thread recorder writes; None where it is not wanted.
        self.events = events
        self.interpreter = interpreter
        self.launcher = launcher
        self.home = home
        self.deadline = deadline
        self.selector = selectors.DefaultSelector()
        self.out, self.err = _Stream("out"), _Stream("err")
        self.read_bytes = 0
        self.stopped: Stopped = ""
        self.report = ""
        #: The descriptors of stdout and stderr that somebody may still write to.
        self.streams: set[int] = set()
        #: Whether the launcher has said how the run ended, or is gone.
        self.reported = False
        #: Whether the launcher has also said what the program left behind, or is gone.
        self.told_all = False
        self.environment = environment(home)
        if events is not None:
            self.environment |= {
                "PYTHONPATH": str(THREAD_RECORDER),
                "OBSERVED_THREADS": str(events),
            }
        self.searched = script.promises.schedules
        if self.searched:
            self.environment |= exploring.ENVIRONMENT
        self.busy_before: int | None = None

    def record(self) -> Recording:
        self.busy_before = busy_time()
        terminal, terminal_end = _open_terminal()
        errors, errors_end = _open_terminal()
        report, report_end = (end.detach() for end in socket.socketpair())
        out, out_end = terminal, terminal_end
        file: Path | None = None
        if self.script.promises.stdout == "pipe":
            out, out_end = os.pipe()
        elif self.script.promises.stdout == "file":
            file = Path(self.home, ".stdout")
            out_end = os.open(file, os.O_WRONLY | os.O_CREAT)
        request = {
            "program": [self.interpreter.executable, *self._arguments()],
            "folder": self.home,
            "environment": self.environment,
            "memory": self.script.promises.memory,
            "loopback": self.script.promises.loopback,
            "reads": self._reads(),
            "writes": [str(self.events.parent)] if self.events else [],
        }
        # Where nobody takes it, the report ends at once.
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            socket.send_fds(
                self.launcher.socket,
                [json.dumps(request).encode()],
                [terminal_end, out_end, errors_end, report_end],
            )
        for end in {terminal_end, errors_end, report_end, out_end}:
            os.close(end)
        for descriptor, stream in {terminal: None, out: self.out, errors: self.err}.items():
            os.set_blocking(descriptor, False)
            self.selector.register(descriptor, selectors.EVENT_READ, stream)
        self.streams = {out, errors}
        os.set_blocking(report, False)
        self.selector.register(report, selectors.EVENT_READ, "report")
        try:
            self._follow()
        finally:
            self._end_group()
            for descriptor in {terminal, out, errors, report}:
                os.close(descriptor)
            self.selector.close()
        return self._finish(file)

    def _arguments(self) -> list[str]:
        """What the interpreter is given: the script, or the search through its schedules."""
        if not self.searched:
            return [self.script.path.name]
        search = ["-m", "observed.schedules", self.script.path.name, "--grain", self.searched]
        return [*search, "--shown-as", f"examples/{self.script.name}"]

    def _reads(self) -> list[str]:
        """The files and folders of its interpreter, and of the recorder where there is one."""
        executable = self.interpreter.executable
        own = [executable, os.path.realpath(executable)]
        own += [*self.interpreter.prefixes, *self.interpreter.libraries]
        own += [str(THREAD_RECORDER)] if self.events else []
        return own + ([str(exploring.ENGINE)] if self.searched else [])

    def _said(self, word: str) -> list[str] | None:
        """What follows `word` in the report; None where that was not said."""
        for line in self.report.splitlines():
            if line.partition(" ")[0] == word:
                return line.split()[1:]
        return None

    @property
    def _started(self) -> tuple[int, int, list[str]] | None:
        """The process id, the monotonic nanoseconds of the start, and what is held."""
        said = self._said("start")
        return None if said is None else (int(said[0]), int(said[1]), "".join(said[2:]).split(","))

    def _follow(self) -> None:
        """Read until the program has ended or must be ended, then what is left to read."""
        limit = time.monotonic() + self.deadline
        while not self.reported:
            left = limit - time.monotonic()
            if left <= 0 and not self.stopped:
                self.stopped = "deadline"
                self._end_group()
            if self.read_bytes > OUTPUT_LIMIT and not self.stopped:
                self.stopped = "output limit"
                self._end_group()
            self._read(max(left, 0.0) if not self.stopped else 1.0)
        # What the program left behind is ended now. Then nobody holds the streams, unless it
        # left the process group; nobody waits long for those.
        self._end_group()
        limit = time.monotonic() + LAST_WORDS
        while (self.streams or not self.told_all) and (left := limit - time.monotonic()) > 0:
            self._read(left)
        now = time.monotonic_ns()
        self.out.feed(b"", now, final=True)
        self.err.feed(b"", now, final=True)

    def _read(self, timeout: float) -> None:
        """Read one piece of each stream that has something to read."""
        ready = self.selector.select(timeout)
        now = time.monotonic_ns()
        for key, _ in ready:
            try:
                data = os.read(key.fd, 65536)
            except BlockingIOError:
                continue
            except OSError:  # Linux says so when the last writer has closed its terminal
                data = b""
            if not data:
                self.reported = self.reported or key.data == "report"
                self.told_all = self.told_all or key.data == "report"
                self.streams.discard(key.fd)
                self.selector.unregister(key.fd)
            elif key.data == "report":
                self.report += data.decode()
                self.reported = "\nend " in self.report
                self.told_all = "\nleft " in self.report
            elif isinstance(key.data, _Stream) and self.stopped != "output limit":
                self.read_bytes += len(data)
                key.data.feed(data, now)

    def _end_group(self) -> None:
        if self._started is not None:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._started[0], signal.SIGKILL)

    def _finish(self, file: Path | None) -> Recording:
        started, ended, over = self._started, self._said("end"), self._said("over")
        if started is not None and ended is None and over is not None:
            self.stopped = "memory" if over == ["memory"] else "threads"
            ended = [str(int(signal.SIGKILL)), "0", "0", str(time.monotonic_ns())]
        failed = self._said("failed")
        if started is None or ended is None or failed is not None:
            self._fail(failed)
        wait_status, cpu, peak, end = map(int, ended)
        if file is not None:
            with file.open("rb") as stream:
                self.out.feed(stream.read(OUTPUT_LIMIT), end, final=True)
        code = os.waitstatus_to_exitcode(wait_status)
        start = started[1]
        lines = sorted(self.out.lines + self.err.lines, key=lambda line: line[0])
        return Recording(
            script=self.script.name,
            interpreter=self.interpreter.identity,
            lines=[
                # The last words of a run may be read a moment after its end was noted.
                Line(max(0, min(at, end) - start) // 1000, name, self._without_paths(text))
                for at, name, text in lines
            ],
            status=code if code >= 0 else None,
            signal=signal.Signals(-code).name if code < 0 else None,
            stopped=self.stopped,
            elapsed=(end - start) // 1000,
            cpu=cpu,
            others=self._others(cpu + self._left()),
            peak=peak if sys.platform != "darwin" else peak // 1024,
            stdout=self.script.promises.stdout,
            environment={
                name: self._without_paths(value) for name, value in self.environment.items()
            },
            threads=self._thread_events(start),
            held=tuple(started[2]),
            cores=cores(),
            platform=f"{platform.system()} {platform.machine()}",
            date=datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
        )

    def _fail(self, said: list[str] | None) -> NoReturn:
        """Raise what is to be said of a run of which nobody told the end."""
        if said is None and self.launcher.gone():
            raise _LauncherEnded
        watched = self._started and said is None
        what = "ended the process that watches it" if watched else "could not be started"
        raise ScriptError(
            f"examples/{self.script.name}: {what}{': ' if said else ''}{' '.join(said or [])}\n"
            f"  repeat: {repeat_command(self.script.name)}"
        )

    def _thread_events(self, start: int) -> list[ThreadEvent]:
        if self.events is None or not self.events.is_file():
            return []
        found = []
        for line in self.events.read_text(encoding="utf-8").split("\n")[:-1]:
            facts, _, detail = line.partition("\t")
            at, process, thread, cpu, event = facts.split(" ", 4)
            found.append(
                ThreadEvent(
                    (int(at) - start) // 1000,
                    int(process),
                    int(thread),
                    int(cpu) // 1000,
                    msgspec.convert(event, EventName),
                    self._without_paths(detail),
                )
            )
        return sorted(found, key=lambda event: event.at)

    def _left(self) -> int:
        """The microseconds of processor time of what the program did not wait for."""
        told = self._said("left")
        return int(told[0]) if told else 0

    def _others(self, own: int) -> int | None:
        busy = busy_time()
        if busy is None or self.busy_before is None:
            return None
        return max(0, busy - self.busy_before - own)

    def _without_paths(self, text: str) -> str:
        """Shorten the paths that say nothing to a reader: the run's folder, the interpreter's."""
        text = text.replace(f"{self.home}/", "~/").replace(self.home, "~")
        if self.events is not None:
            text = text.replace(str(THREAD_RECORDER), "…/thread_recorder")
            text = text.replace(str(self.events.parent), "…")
        if self.searched:
            text = text.replace(str(exploring.ENGINE), "…/src")
        for prefix in self.interpreter.prefixes:
            text = text.replace(f"{prefix}/lib", "…/lib").replace(f"{prefix}/bin", "…/bin")
        return text


def busy_time() -> int | None:
    """Return the microseconds for which the machine's cores were busy since it was started.

    None where the system does not tell. Source: proc_stat(5); time that a hypervisor
    gave to others (steal) counts, for it is lost to us as well.
    """
    try:
        first = Path("/proc/stat").read_text().partition("\n")[0]
    except OSError:
        return None
    user, nice, system, _idle, _iowait, irq, softirq, steal = map(int, first.split()[1:9])
    ticks = user + nice + system + irq + softirq + steal
    return ticks * 1_000_000 // os.sysconf("SC_CLK_TCK")


def cores() -> int:
    """Return how many processor cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _open_terminal() -> tuple[int, int]:
    """Open a pseudo-terminal; return the engine's end and the program's end.

    Output processing is off, so that what is read is what the program wrote.
    """
    ours, theirs = os.openpty()
    attributes = termios.tcgetattr(theirs)
    attributes[1] &= ~termios.OPOST
    termios.tcsetattr(theirs, termios.TCSANOW, attributes)
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    return ours, theirs
