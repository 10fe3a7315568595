"""A program, run under a scheduler: each run in a process of its own, forked from this one."""

from __future__ import annotations

import ast
import atexit
import builtins
import gc
import importlib
import io
import linecache
import os
import pickle
import resource
import select
import signal
import sys
import time
import traceback
import types
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, NoReturn

from observed.schedules import accesses, primitives
from observed.schedules.hosts import RealThreads
from observed.schedules.scheduler import (
    Cut,
    Location,
    Moment,
    ScheduledThread,
    Scheduler,
    WrongSchedule,
)

Grain = Literal["lines", "accesses"]
#: By what equal states are told: the values of variables, or the order of accesses alone.
Equal = Literal["values", "order"]

#: Seconds after which a run is ended: it computes, or waits for what no scheduler knows of.
PATIENCE = 10.0

#: Bytes of address space that a run may take.
MEMORY = 4 * 1024**3

#: Imported anew, on our `_thread`.
_ANEW = ("threading", "queue", "concurrent", "logging", "asyncio", "sched", "_threading_local")
_TOOL = 4
#: Not in the interpreter that builds the book, where it is checked, if that is an older one.
_monitoring: Any = getattr(sys, "monitoring", None)
#: The clock of this process: the program's own stands still while a thread can go on.
_real_time = time.monotonic


@dataclass(frozen=True)
class Waiting:
    """A thread that waits when a run ends: where, for what, and who holds it."""

    thread: str
    line: int
    #: A lock's name, "" for one that the library made for itself; "the end", of its holder.
    waits_for: str
    #: The library's function that it called: "Condition.wait".
    calls: str
    holder: str | None
    daemon: bool


@dataclass(frozen=True)
class Run:
    """How a run went."""

    moments: list[Moment]
    #: "ends", "deadlock", "cut off", "known" (what follows was seen before), "hangs", or "gone"
    #: (its process ended without a word).
    status: str
    exit: int = 0
    out: str = ""
    err: str = ""
    waiting: list[Waiting] = field(default_factory=list)
    #: The names that the program gives its threads.
    called: dict[str, str] = field(default_factory=dict)
    shared: set[Location] = field(default_factory=set)
    #: Of a run that is "known": the state from which on.
    end: bytes = b""
    notes: list[Any] = field(default_factory=list)
    #: The notifies for which nobody waited: by which thread, in which line.
    unheard: list[tuple[str, int]] = field(default_factory=list)

    @property
    def outcome(self) -> str:
        """What a reader would see of it: how it ended, and what it printed."""
        how = "" if self.status == "ends" and not self.exit else f"{self.status}, "
        if self.exit:
            how = f"exit status {self.exit}, "
        if self.status in ("deadlock", "cut off", "hangs", "gone"):
            return self.status
        last = (self.err if self.exit or self._raised else self.out).strip().splitlines()[-1:]
        errors = "an exception in a thread: " if self._raised and not self.exit else ""
        return f"{how}{errors}{last[0] if last else 'nothing printed'}"

    @property
    def _raised(self) -> bool:
        return "Traceback (most recent call last)" in self.err

    @property
    def fails(self) -> bool:
        """Whether the run went wrong of itself: a deadlock, an exception, an exit status."""
        return self.status in ("deadlock", "hangs", "gone") or self.exit != 0 or self._raised


class Program:
    """A program that can be run again and again. A process has one: it takes over `threading`.

    Raises SyntaxError where it is none.
    """

    def __init__(self, source: str, path: str = "program.py") -> None:
        self.source, self.path = source, path
        tree = ast.parse(source, path)
        self.code = compile(source, path, "exec")
        self.table = accesses.of_program(tree, self.code)
        self.codes = set(self.table)
        linecache.cache[path] = (len(source), None, source.splitlines(keepends=True), path)
        self._under = _Under(self)

    def run(
        self,
        choose: Callable[[Scheduler, tuple[str, ...]], str],
        grain: Grain = "lines",
        equal: Equal = "order",
        shared: frozenset[Location] = frozenset(),
    ) -> Run:
        """Run it once.

        Args:
            choose: As of `Scheduler`; raises `scheduler.Cut` where the run need not go on.
            grain: Before what a thread can be stopped.
            equal: What `Moment.state` tells apart.
            shared: With accesses as the grain: before which a thread is stopped.
        """
        ours, theirs = os.pipe()
        sys.stdout.flush()
        child = os.fork()
        if not child:
            os.close(ours)
            try:
                self._under.run(choose, grain, equal, shared, theirs)
            except BaseException:  # what is ours, not the program's
                traceback.print_exc(file=sys.__stderr__)
            finally:
                os._exit(3)
        os.close(theirs)
        with os.fdopen(ours, "rb") as pipe:
            found = _read(pipe, child)
        os.waitpid(child, 0)
        if found is None:
            return Run([], "hangs")
        if not found:
            return Run([], "gone")
        run: Run = pickle.loads(found)
        return run


def _read(pipe: io.BufferedReader, child: int) -> bytes | None:
    limit = _real_time() + PATIENCE
    parts: list[bytes] = []
    while True:
        ready, _, _ = select.select([pipe], [], [], max(0.0, limit - _real_time()))
        if not ready:
            os.kill(child, signal.SIGKILL)
            return None
        part = os.read(pipe.fileno(), 1 << 20)
        if not part:
            return b"".join(parts)
        parts.append(part)


class _Under:
    """A program under a scheduler: made once, run in a process that ends with the run."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.scheduler = Scheduler(RealThreads(), lambda scheduler, names: names[0], self.finish)
        self.scheduler.look = self._look
        self.grain: Grain = "lines"
        self.before: frozenset[Location] = frozenset()
        self.pipe = -1
        self.main = types.ModuleType("__main__")
        self.namespace: dict[str, Any] = self.main.__dict__
        self.namespace.update(__file__=program.path, __builtins__=builtins)
        #: For each thread the instruction before which it was stopped last.
        self.stopped_at: dict[str, tuple[int, int]] = {}
        self.exit = 0
        self.end = b""
        self.unheard: list[tuple[str, int]] = []
        self.problem = ""
        self._take_over()
        self._watch()

    def run(
        self,
        choose: Callable[[Scheduler, tuple[str, ...]], str],
        grain: Grain,
        equal: Equal,
        shared: frozenset[Location],
        pipe: int,
    ) -> NoReturn:
        """Run the program to its end, and this process with it."""
        self.scheduler.choose = self._choose(choose)
        self.grain, self.before, self.pipe = grain, shared, pipe
        self.scheduler.joins_at_once = grain == "accesses"
        if equal == "values":
            self.scheduler.value_of = self._value_of
        _bound_memory(MEMORY)
        gc.disable()  # when it collects is not a choice of the scheduler's
        atexit._clear()
        null = os.open(os.devnull, os.O_RDWR)
        for number in (0, 1, 2):
            os.dup2(null, number)
        sys.stdin, sys.stdout, sys.stderr = io.StringIO(), io.StringIO(), io.StringIO()
        sys.modules["__main__"] = self.main
        sys.argv = [self.program.path]
        import threading

        primitives.begun = True
        try:
            exec(self.program.code, self.namespace)
        except SystemExit as error:
            self.exit = error.code if isinstance(error.code, int) else int(error.code is not None)
        except BaseException as error:
            _bound_memory(resource.RLIM_INFINITY)  # what is told of it needs some
            self.exit = 1
            trace = error.__traceback__ and error.__traceback__.tb_next
            traceback.print_exception(type(error), error, trace)
        vars(threading)["_shutdown"]()
        atexit._run_exitfuncs()
        self.finish("ends")
        raise AssertionError("a run that is over goes on")

    def _take_over(self) -> None:
        for name in [one for one in sys.modules if one.partition(".")[0] in _ANEW]:
            del sys.modules[name]
        primitives.scheduler = self.scheduler
        sys.modules["_thread"] = module = primitives.module()
        # In C they wait by themselves; the library has each in Python too.
        sys.modules["_queue"] = sys.modules["_asyncio"] = None  # type: ignore[assignment]
        setattr(sys.modules["_frozen_importlib"], "_thread", module)  # noqa: B010
        for name in ("monotonic", "perf_counter", "time"):
            setattr(time, name, lambda: self.scheduler.now)
            setattr(time, f"{name}_ns", lambda: int(self.scheduler.now * 1e9))
        time.sleep = primitives.sleep  # type: ignore[assignment]
        importlib.import_module("threading")
        primitives.before_taking = self._before_taking

    # What is watched ----------------------------------------------------------------------

    def _watch(self) -> None:
        events = _monitoring.events
        _monitoring.use_tool_id(_TOOL, "schedules")
        _monitoring.register_callback(_TOOL, events.INSTRUCTION, self._on_instruction)
        _monitoring.register_callback(_TOOL, events.LINE, self._on_line)
        _monitoring.register_callback(_TOOL, events.CALL, self._on_call)
        for code in self.program.codes:
            wanted = events.INSTRUCTION | events.CALL | events.LINE
            _monitoring.set_local_events(_TOOL, code, wanted)

    def _on_line(self, code: types.CodeType, line: int) -> object:
        me = self.scheduler.current
        me.line, me.function = line, code.co_qualname
        self.stopped_at.pop(me.name, None)
        if self.grain == "lines":
            self.scheduler.passes(line)
            self.scheduler.stop()
        return None

    def _on_instruction(self, code: types.CodeType, offset: int) -> object:
        access = self.program.table[code].get(offset)
        if access is None:
            return _monitoring.DISABLE
        touch = access.touches(sys._getframe(1))
        if touch is not None:
            self.scheduler.current.line = access.line
            self._touch(*touch)
        return None

    def _on_call(self, code: types.CodeType, offset: int, called: object, first: object) -> object:
        self.stopped_at.pop(self.scheduler.current.name, None)
        self._note_unheard(called, first)
        for touch in accesses.of_call(called, first, self.program.codes):
            self._touch(*touch)
        return None

    def _note_unheard(self, called: object, first: object) -> None:
        """Keep a notify for which nobody waits."""
        function = getattr(called, "__func__", called)
        if getattr(function, "__qualname__", "") in ("Condition.notify", "Condition.notify_all"):
            condition = first if first is not accesses.MISSING else getattr(called, "__self__", 0)
            if not getattr(condition, "_waiters", True):
                me = self.scheduler.current
                frame = self._frame()
                self.unheard.append((me.name, frame.f_lineno if frame else me.line))

    def _touch(self, where: Location, writes: bool) -> None:
        if self.grain == "accesses" and where in self.before:
            self._stop_once(touches=(where, writes))
        self.scheduler.touch(where, writes=writes)

    def _stop_once(
        self,
        until: Callable[[], bool] | None = None,
        waits_for: object = None,
        touches: tuple[Location, bool] | None = None,
    ) -> None:
        """Stop the current thread, once for an instruction of the program."""
        frame = self._frame()
        me = self.scheduler.current
        if frame is not None:
            key = id(frame), frame.f_lasti
            if self.stopped_at.get(me.name) == key:
                return
            self.stopped_at[me.name] = key
            me.line = frame.f_lineno
        else:  # a thread of the library's, as a pool's
            me.line, me.function = 0, ""
        self.scheduler.stop(until, waits_for, touches)

    def _before_taking(self, lock: Any, waits: bool) -> None:
        if self.grain == "accesses" and lock.where in self.before:
            me = self.scheduler.current
            free = (lambda: lock._free_for(me)) if waits else None
            self._stop_once(free, lock, (lock.where, True))

    def _frame(self) -> types.FrameType | None:
        """Return the innermost frame of the program's own code; None where it is not under way."""
        frame: types.FrameType | None = sys._getframe(1)
        while frame is not None and frame.f_code not in self.program.codes:
            frame = frame.f_back
        return frame

    # What is shown ------------------------------------------------------------------------

    def _value_of(self, where: Location) -> str | None:
        """Return what a location holds, where that is all that comes of it for who reads it."""
        kind = where[0]
        if kind == "output":
            return _text(sys.stdout) + _text(sys.stderr)
        if kind == "lock":
            lock = primitives.locks[where[1]]
            return f"{lock.owner and lock.owner.name} {lock.count}"
        if kind == "thread":
            return str(self.scheduler.threads[where[1]].done)
        if kind != "global":
            return None
        value = self.namespace.get(where[1], _value_of_none)
        return repr(value) if type(value) in (int, float, str, bool, type(None)) else None

    def _look(self) -> dict[str, str]:
        shown = {}
        for where in sorted(self.scheduler.shared | self.before):
            if where[0] == "global" and where[1] in self.namespace:
                shown[where[1]] = _short(self.namespace[where[1]])
        for name, lock in self._locks().items():
            if lock.owner is not None:
                shown[name] = f"held by {lock.owner.name}"
        return shown

    def _locks(self) -> dict[str, Any]:
        """Return the locks that the program's variables name, those within its objects too."""
        found: dict[str, Any] = {}
        for name, value in self.namespace.items():
            if not name.startswith("__"):
                _find_locks(name, value, found, depth=2)
        return found

    def _waiting(self, thread: ScheduledThread) -> Waiting:
        what, holder = thread.waits_for, None
        names = {id(lock): name for name, lock in self._locks().items()}
        if isinstance(what, primitives._Lock):
            holder = what.owner.name if what.owner else None
            text = names.get(id(what), "")
            if not text and what.owner is thread:
                holder = None  # a condition's: who waits holds it, who notifies lets it go
        elif isinstance(what, ScheduledThread):
            text, holder = "the end", what.name
        else:
            text = "nothing" if what is None else str(what)
        calls = thread.calls if isinstance(what, primitives._Lock) else ""
        return Waiting(thread.name, thread.line, text, calls, holder, thread.daemon)

    # The end ------------------------------------------------------------------------------

    def _choose(
        self, choose: Callable[[Scheduler, tuple[str, ...]], str]
    ) -> Callable[[Scheduler, tuple[str, ...]], str]:
        def chosen(scheduler: Scheduler, enabled: tuple[str, ...]) -> str:
            try:
                return choose(scheduler, enabled)
            except Cut:
                self.end = scheduler.moments.pop().state
                self.finish("known")
            except WrongSchedule as error:
                self.problem = str(error)
                self.finish("wrong schedule")

        return chosen

    def finish(self, status: str) -> NoReturn:
        """Hand over how the run went, and end this process."""
        _bound_memory(resource.RLIM_INFINITY)
        self.scheduler._end_step()
        threads = self.scheduler.threads.values()
        called = {thread.name: name for thread in threads if (name := thread.called())}
        run = Run(
            self.scheduler.moments,
            status,
            self.exit,
            _text(sys.stdout),
            self.problem or _text(sys.stderr),
            [self._waiting(one) for one in threads if not one.done and status == "deadlock"],
            called,
            self.scheduler.shared,
            self.end,
            self.scheduler.notes,
            self.unheard,
        )
        with os.fdopen(self.pipe, "wb") as pipe:
            pickle.dump(run, pipe)
        os._exit(0)


_value_of_none = object()


def _bound_memory(most: int) -> None:
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    bounded = hard != resource.RLIM_INFINITY and (most == resource.RLIM_INFINITY or most > hard)
    resource.setrlimit(resource.RLIMIT_AS, (hard if bounded else most, hard))


def _text(stream: Any) -> str:
    return stream.getvalue() if isinstance(stream, io.StringIO) else ""


def _short(value: object, longest: int = 60) -> str:
    try:
        text = repr(value)
    except Exception as error:
        text = f"<{type(error).__name__}>"
    return text if len(text) <= longest else text[: longest - 1] + "…"


def _find_locks(name: str, value: object, found: dict[str, Any], depth: int) -> None:
    if isinstance(value, primitives._Lock):
        found.setdefault(name, value)
    elif depth and isinstance(value, (list, tuple)):
        for number, one in enumerate(value):
            _find_locks(f"{name}[{number}]", one, found, depth - 1)
    elif depth and isinstance(value, dict):
        for key, one in list(value.items()):
            _find_locks(f"{name}[{key!r}]", one, found, depth - 1)
    elif depth and type(value).__module__ in ("__main__", "threading", "queue"):
        for key, one in list(getattr(value, "__dict__", {}).items()):
            _find_locks(f"{name}.{key}", one, found, depth - 1)


def read(path: Path) -> Program:
    """Read a program from its file."""
    return Program(path.read_text(encoding="utf-8"), str(path))
