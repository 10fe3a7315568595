"""Notes what a program's threads do, for a timeline: when each started, waited on what, ended.

The interpreter imports this module when it starts, because the engine puts its folder in
PYTHONPATH for the scripts that ask for a timeline, and for no others. Each event is a line
of the file that OBSERVED_THREADS names: the monotonic nanoseconds, the process, the thread,
the thread's processor time in nanoseconds, the event, and after a tab a detail.

Nothing is sampled or guessed. Python's own blocking calls are wrapped; the outermost of
nested ones is noted, so that `Event.wait` is not also a wait for a lock. It must run on
Python 3.8 and later, and import nothing that is slow.
"""

from __future__ import annotations

import builtins
import functools
import os
import queue
import sys
import threading
import time

TYPE_CHECKING = False
if TYPE_CHECKING:  # typing is slow to import
    from collections.abc import Callable
    from typing import Any

_file = os.open(os.environ["OBSERVED_THREADS"], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
#: Whether this thread is inside a wait that is noted, and the line that it is writing.
_own = threading.local()

# The program may replace what it finds in modules; this recorder keeps what it found.
_write, _getpid, _waitpid = os.write, os.getpid, os.waitpid
_now, _cpu, _thread_id = time.monotonic_ns, time.thread_time_ns, threading.get_native_id
_Allocated = threading.Lock
_Reentrant = threading.RLock


def note(event: str, detail: str = "") -> None:
    """Write one event of the calling thread; one write, so that events do not mix."""
    text = detail.replace("\n", " ")
    line = f"{_now()} {_getpid()} {_thread_id()} {_cpu()} {event}\t{text}\n"
    _write(_file, line.encode(errors="replace"))


def waits(owner: Any, name: str, describe: Callable[..., str]) -> None:
    """Replace the blocking function `owner.name` by one that notes its beginning and end."""
    original = getattr(owner, name)

    @functools.wraps(original)
    def noted(*args: Any, **kwargs: Any) -> Any:
        if getattr(_own, "waiting", False):
            return original(*args, **kwargs)
        _own.waiting = True
        note("wait", describe(*args, **kwargs))
        try:
            return original(*args, **kwargs)
        finally:
            _own.waiting = False
            note("go")

    setattr(owner, name, noted)


class Lock:
    """A lock that notes the waits for it; what is not noted is the lock's own affair."""

    def __init__(self, allocate: Callable[[], Any] = _Allocated) -> None:
        self._lock = allocate()

    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        """Take the lock; a wait is noted only where there is one."""
        if not blocking or getattr(_own, "waiting", False):
            return bool(self._lock.acquire(blocking, timeout))
        if self._lock.acquire(False):
            return True
        _own.waiting = True
        note("wait", "lock")
        try:
            return bool(self._lock.acquire(True, timeout))
        finally:
            _own.waiting = False
            note("go")

    def __enter__(self) -> bool:
        return self.acquire()

    def __exit__(self, *exception: object) -> None:
        self._lock.release()

    def __repr__(self) -> str:
        return repr(self._lock)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._lock, name)


def watch(stream: Any, name: str) -> None:
    """Note each line that a thread writes to `stream`, by its text."""
    if stream is None:
        return
    write = stream.write

    def noted(text: str) -> int:
        partial = getattr(_own, name, "") + text
        *lines, rest = partial.split("\n")
        setattr(_own, name, rest)
        for line in lines:
            note(name, line)
        return int(write(text))

    stream.write = noted


def _start(thread: threading.Thread) -> str:
    return "start of " + thread.name


def _join(thread: threading.Thread, timeout: float | None = None) -> str:
    return "join " + thread.name


def _sleep(seconds: float) -> str:
    return "sleep"


waits(time, "sleep", _sleep)
waits(threading.Thread, "start", _start)
waits(threading.Thread, "join", _join)
waits(threading.Condition, "wait", lambda *args, **kwargs: "condition")
waits(threading.Event, "wait", lambda *args, **kwargs: "event")
waits(threading.Barrier, "wait", lambda *args, **kwargs: "barrier")
waits(threading.Semaphore, "acquire", lambda *args, **kwargs: "semaphore")
waits(queue.Queue, "get", lambda *args, **kwargs: "get")
waits(queue.Queue, "put", lambda *args, **kwargs: "put")
waits(queue.Queue, "join", lambda *args, **kwargs: "queue join")
waits(builtins, "input", lambda *args, **kwargs: "input")
threading.Lock = Lock  # type: ignore[assignment]
threading.RLock = functools.partial(Lock, _Reentrant)  # type: ignore[assignment]
watch(sys.stdout, "out")
watch(sys.stderr, "err")


def _wait_for_process(process: int, options: int) -> tuple[int, int]:
    """Note a wait for a child, and its end: a child that crashes notes none itself."""
    noted = not options and not getattr(_own, "waiting", False)
    if noted:
        _own.waiting = True
        note("wait", f"end of process {process}")
    try:
        ended = _waitpid(process, options)
    finally:
        if noted:
            _own.waiting = False
            note("go")
    if ended[0]:
        note("child ended", str(ended[0]))
    return ended


os.waitpid = _wait_for_process
_bootstrap: Any = vars(threading.Thread)["_bootstrap_inner"]
_shutdown: Any = vars(threading)["_shutdown"]


def _begin(thread: threading.Thread) -> None:
    note("daemon" if thread.daemon else "thread", thread.name)
    try:
        _bootstrap(thread)
    finally:
        note("end")


def _end_of_main() -> None:
    note("main ended")
    _own.waiting = True
    try:
        _shutdown()
    finally:
        _own.waiting = False
        note("finalizing")


vars(threading)["_shutdown"] = _end_of_main
setattr(threading.Thread, "_bootstrap_inner", _begin)  # noqa: B010  (it is not public)
os.register_at_fork(after_in_child=lambda: note("forked", str(os.getppid())))
note("thread", "main")
