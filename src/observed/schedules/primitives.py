"""`_thread` for a program under a scheduler: the program's own `threading` stands on it.

Only what makes a thread wait is replaced. `threading`, `queue` and `concurrent.futures` are the
standard library's own, imported anew.
"""

from __future__ import annotations

import _thread as real
import sys
import types
from collections.abc import Callable
from typing import Any, cast

from observed.schedules.scheduler import LIBRARY, Location, ScheduledThread, Scheduler

#: The scheduler of the run: there is one in a process, set before its program begins.
scheduler = cast(Scheduler, None)
#: Whether the program has begun: what was made before is the library's own.
begun = False
#: Called before a lock is taken: with the lock, and whether it is waited for without an end. A
#: moment, where the grain has one there.
before_taking: Callable[[Any, bool], None] = cast(Any, None)
#: The locks of the run, by their names.
locks: dict[str, _Lock] = {}


def _seconds(blocking: bool, timeout: float) -> float | None:
    if not blocking:
        if timeout != -1:
            raise ValueError("can't specify a timeout for a non-blocking call")
        return 0
    if timeout == -1:
        return None
    if timeout < 0:
        raise ValueError("timeout value must be a non-negative number")
    if timeout > real.TIMEOUT_MAX:
        raise OverflowError("timeout value is too large")
    return timeout


def _called() -> str:
    """Return the library's function that the program called and that is under way; "" if none."""
    frame: types.FrameType | None = sys._getframe(1)
    outermost = ""
    while frame is not None and frame.f_globals.get("__name__") != "__main__":
        if frame.f_globals is not globals():
            outermost = frame.f_code.co_qualname
        frame = frame.f_back
    return outermost if frame is not None else ""


def _begins_a_thread() -> bool:
    """Tell whether `threading` is about to make or start a thread for the program."""
    frame: types.FrameType | None = sys._getframe(1)
    while frame is not None and frame.f_globals.get("__name__") != "__main__":
        if frame.f_code.co_qualname in ("Thread.__init__", "Thread.start"):
            return True
        frame = frame.f_back
    return False


class _Lock:
    """What Lock and RLock share: an owner, and how often it is held."""

    #: What is said to who may not release it.
    refusal = "release unlocked lock"

    def __init__(self) -> None:
        self.owner: ScheduledThread | None = None
        self.count = 0
        scheduler.current.made += 1
        # The same in every schedule: what a thread makes is named after it.
        self.name = f"{scheduler.current.name}/{scheduler.current.made}"
        #: The library's own, by which threads are begun: no part of what the program does.
        self.of_library = not begun or _begins_a_thread()
        locks[self.name] = self

    @property
    def where(self) -> Location:
        """The lock as a location: to take it and to release it are writes."""
        return ("lock", self.name)

    def _free_for(self, me: ScheduledThread) -> bool:
        return self.owner is None

    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        """Take the lock, or wait until it is free."""
        seconds = _seconds(blocking, timeout)
        me = scheduler.current
        if not self.of_library:
            before_taking(self, seconds is None)
        if not self._free_for(me):
            me.calls = _called()
            if seconds == 0 or not scheduler.wait(lambda: self._free_for(me), self, seconds):
                self._touch()
                return False
        self._touch()
        self.owner = me
        self.count += 1
        return True

    def _touch(self) -> None:
        if not self.of_library:
            scheduler.touch(self.where, writes=True)
            frame = sys._getframe(1)
            while frame.f_globals is globals() and frame.f_back is not None:
                frame = frame.f_back
            if frame.f_globals.get("__name__") != "__main__":
                scheduler.touch(LIBRARY, writes=True)

    def locked(self) -> bool:
        """Tell whether it is held."""
        self._touch()
        return self.owner is not None

    def __enter__(self) -> bool:
        return self.acquire()

    def __exit__(self, *error: object) -> None:
        self.release()

    def _may_release(self, me: ScheduledThread) -> bool:
        return self.owner is not None

    def release(self) -> None:
        """Let it go once; raise RuntimeError where the current thread may not."""
        if not self._may_release(scheduler.current):
            raise RuntimeError(self.refusal)
        self._touch()
        self.count -= 1
        if not self.count:
            self.owner = None

    def _at_fork_reinit(self) -> None:
        self.owner, self.count = None, 0


class Lock(_Lock):
    """`_thread.lock`: anyone may release it."""

    acquire_lock, release_lock, locked_lock = _Lock.acquire, _Lock.release, _Lock.locked


class RLock(_Lock):
    """`_thread.RLock`: its owner takes it as often as it likes, and nobody else releases it."""

    refusal = "cannot release un-acquired lock"

    def _free_for(self, me: ScheduledThread) -> bool:
        return self.owner is None or self.owner is me

    def _may_release(self, me: ScheduledThread) -> bool:
        return self.owner is me

    def _is_owned(self) -> bool:
        return self.owner is scheduler.current

    def _recursion_count(self) -> int:
        return self.count if self._is_owned() else 0

    def _release_save(self) -> tuple[int, ScheduledThread | None]:
        if self.owner is None:
            raise RuntimeError(self.refusal)
        saved = self.count, self.owner
        self._touch()
        self.owner, self.count = None, 0
        return saved

    def _acquire_restore(self, saved: tuple[int, ScheduledThread | None]) -> None:
        _Lock.acquire(self)
        self.count, self.owner = saved


class ThreadHandle:
    """`_thread._ThreadHandle`: what a thread is joined by."""

    def __init__(self) -> None:
        self.thread: ScheduledThread | None = None
        self.ended = False

    @property
    def ident(self) -> int:
        """The number of the thread, 0 before it was started."""
        return _ident(self.thread) if self.thread else 0

    def is_done(self) -> bool:
        """Tell whether the thread has ended."""
        if self.thread is None:
            return False
        if begun:
            scheduler.touch(("thread", self.thread.name), writes=False)
        return self.ended or self.thread.done

    def _set_done(self) -> None:
        self.ended = True  # main's, which runs on: what is called at exit is to come

    def join(self, timeout: float | None = None) -> None:
        """Wait until the thread has ended."""
        thread = self.thread
        if thread is None:
            raise RuntimeError("thread not started")
        if thread is scheduler.current:
            raise RuntimeError("Cannot join current thread")
        if timeout is not None and timeout < 0:
            timeout = None
        me = scheduler.current
        me.joins = True
        ended = thread.done or scheduler.wait(lambda: thread.done, thread, timeout)
        me.joins = False
        if ended:
            scheduler.joined(thread)
        else:
            scheduler.touch(("thread", thread.name), writes=False)


def _ident(thread: ScheduledThread) -> int:
    numbers = [0] if thread.name == "main" else [int(part) for part in thread.name.split(".")]
    ident = 1000
    for number in numbers:
        ident = ident * 1000 + number
    return ident


def start_joinable_thread(
    function: Callable[[], object], handle: ThreadHandle | None = None, daemon: bool = True
) -> ThreadHandle:
    """Start a thread that is joined by its handle."""
    handle = handle or ThreadHandle()
    if handle.thread is not None:
        raise RuntimeError("thread already started")
    handle.thread = scheduler.spawn(lambda: _call(function), daemon)
    of_threading = getattr(function, "__self__", None)
    handle.thread.called = lambda: str(getattr(of_threading, "name", ""))
    if not daemon:
        _not_daemons.append(handle)
    return handle


_not_daemons: list[ThreadHandle] = []


def start_new_thread(
    function: Callable[..., object], args: tuple[Any, ...], kwargs: dict[str, Any] | None = None, /
) -> int:
    """Start a thread that nobody joins."""
    if not callable(function):
        raise TypeError("first arg must be callable")
    return _ident(scheduler.spawn(lambda: _call(function, *args, **(kwargs or {})), daemon=True))


def _call(function: Callable[..., object], *args: object, **kwargs: object) -> None:
    try:
        function(*args, **kwargs)
    except SystemExit:
        pass
    except BaseException:
        sys.excepthook(*sys.exc_info())


def _make_thread_handle(ident: int) -> ThreadHandle:
    handle = ThreadHandle()
    handle.thread = next(t for t in scheduler.threads.values() if _ident(t) == ident)
    return handle


def _shutdown() -> None:
    while _not_daemons:
        _not_daemons.pop(0).join()


def sleep(seconds: float, /) -> None:
    """Wait until the clock has come so far: it moves when no thread can go on."""
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    scheduler.wait(lambda: False, ("sleep", seconds), seconds)


def module() -> types.ModuleType:
    """Return the module that stands in for `_thread`."""
    found = types.ModuleType("_thread", real.__doc__)
    found.__spec__, found.__loader__ = real.__spec__, real.__loader__
    for name in ("_excepthook", "_ExceptHookArgs", "_is_main_interpreter", "error", "TIMEOUT_MAX"):
        setattr(found, name, getattr(real, name))
    ours: dict[str, object] = {
        **dict.fromkeys(("allocate_lock", "allocate", "lock", "LockType"), Lock),
        "RLock": RLock,
        "_ThreadHandle": ThreadHandle,
        "_make_thread_handle": _make_thread_handle,
        "start_joinable_thread": start_joinable_thread,
        **dict.fromkeys(("start_new_thread", "start_new"), start_new_thread),
        "_shutdown": _shutdown,
        "get_ident": lambda: _ident(scheduler.current),
        "get_native_id": lambda: _ident(scheduler.current),
        "_get_main_thread_ident": lambda: _ident(scheduler.main),
        "daemon_threads_allowed": lambda: True,
        "stack_size": lambda size=0: 0,
        "set_name": lambda name: None,
        "_count": lambda: sum(not t.done for t in scheduler.threads.values()) - 1,
        "exit": sys.exit,
    }
    for name, value in ours.items():
        setattr(found, name, value)
    found._local = _local()  # type: ignore[attr-defined]
    return found


def _local() -> type:
    """Return `threading.local` in pure Python, by the thread that the scheduler runs."""
    kept = sys.modules.pop("threading", None)
    stand_in = types.ModuleType("threading")
    stand_in.current_thread = lambda: scheduler.current  # type: ignore[attr-defined]
    stand_in.RLock = RLock  # type: ignore[attr-defined]
    sys.modules["threading"] = stand_in
    sys.modules.pop("_threading_local", None)
    import _threading_local

    if kept is not None:
        sys.modules["threading"] = kept
    else:
        del sys.modules["threading"]
    return _threading_local.local
