"""A recording: what one run wrote, when, how it ended, and on what it ran."""

from __future__ import annotations

from typing import Literal

import msgspec

from observed import screen

#: Changes when recordings of before can no longer be read or compared.
FORMAT = 3


#: Characters of a line that a contributor's terminal is given.
LONGEST = 300


def cut(text: str) -> str:
    """Return a line as a terminal is given it: not a megabyte of it."""
    more = len(text) - LONGEST
    return text if more <= 0 else f"{text[:LONGEST]} … and {more:,} characters more"


class Interpreter(msgspec.Struct, frozen=True):
    """An interpreter's identity; `name` is the one that nox gives it, such as `3.13t`."""

    name: str
    implementation: str
    version: str
    #: `sys.version`, by which two builds of one version are told apart.
    build: str
    #: Whether one thread at a time runs Python code.
    gil: bool


class Line(msgspec.Struct, frozen=True, array_like=True):
    """A line: microseconds from the start of the process to its first byte, stream, text.

    The time is that of reading, and never later than the end of the process.
    """

    at: int
    stream: Literal["out", "err"]
    text: str

    @property
    def plain(self) -> str:
        """The text as a terminal shows it in the end, and without its escape sequences.

        What was written over is gone; a character that no page can hold is a sign.
        """
        return screen.plain(self.text.rstrip("\r\n"))


#: The walls of a run's box, and what is to be said where the system refused one.
WALLS = {
    "network": "not cut off from the network",
    "processes": "what it started could outlive it",
    "files": "not confined to its folder",
}
#: What the engine ended a run for: memory and threads are those of all runs together.
Stopped = Literal["", "deadline", "output limit", "memory", "threads"]
EventName = Literal[
    "thread",
    "daemon",
    "wait",
    "go",
    "out",
    "err",
    "end",
    "main ended",
    "finalizing",
    "forked",
    "child ended",
]


class ThreadEvent(msgspec.Struct, frozen=True, array_like=True):
    """What a thread did: microseconds from the start of the process, and its processor time.

    The events are those of `thread_recorder/sitecustomize.py`.
    """

    at: int
    process: int
    thread: int
    cpu: int
    event: EventName
    detail: str


class Recording(msgspec.Struct, frozen=True):
    """One run of a script in a fresh process."""

    script: str
    interpreter: Interpreter
    lines: list[Line]
    #: The exit status; None where a signal ended the process.
    status: int | None
    #: The name of the signal that ended the process, such as `SIGABRT`.
    signal: str | None
    #: What the engine ended the run for, or "" where it ended by itself.
    stopped: Stopped
    #: Microseconds of wall time and of processor time (the process and its waited-for children).
    elapsed: int
    cpu: int
    #: Microseconds of processor time that everything else on the machine used meanwhile;
    #: None where the system does not tell.
    others: int | None
    #: The largest resident set, in KiB.
    peak: int
    #: What stdout was: a terminal, a pipe or a file.
    stdout: Literal["pty", "pipe", "file"]
    #: The whole environment of the process.
    environment: dict[str, str]
    cores: int
    platform: str
    #: ISO 8601, UTC.
    date: str
    #: What the threads did, for scripts that ask for a timeline.
    threads: list[ThreadEvent] = []
    #: Which walls of its box the system lent: see `WALLS`. Old recordings had the first alone.
    held: tuple[str, ...] = ("network",)

    @property
    def exit(self) -> int | str:
        """How it ended: a status, a signal's name, or what the engine stopped it for."""
        if self.stopped:
            return self.stopped
        if self.signal is not None:
            return self.signal
        assert self.status is not None
        return self.status

    def ending(self, deadline: float) -> str:
        """Return how it ended, in words; `deadline` is the script's, in seconds."""
        if self.stopped == "deadline":
            return f"still running after {deadline:g} s; ended by the book"
        if self.stopped in ("memory", "threads"):
            return f"all runs together had too much {self.stopped}; ended by the book"
        if self.stopped:
            return "wrote more than the limit; ended by the book"
        if self.signal:
            return f"ended by {self.signal}"
        return f"exit status {self.status}"


class Series(msgspec.Struct, frozen=True):
    """All runs of one script on one interpreter that were made together."""

    recordings: list[Recording]
    #: The controls that failed: where there are any, the runs measured nothing.
    failed_controls: list[str] = []
    #: How often a measurement was made until it held; these are the runs of the last time.
    attempts: int = 1
    #: Committed beside the example, not run by this build.
    committed: bool = False
