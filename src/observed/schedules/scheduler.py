"""One run of a program under a scheduler: who could go on, who was chosen, what each step touched.

One thread runs at a time. At a *moment* it stops, and one of those that can go on is chosen; what
the chosen one does until the next moment is a *step*.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from observed.schedules.hosts import Host

#: What threads share, by a name that is the same in every schedule: `("global", "counter")`.
Location = tuple[str, ...]
#: What a step touched: each location, and whether it was written.
Label = frozenset[tuple[Location, bool]]

#: What the library's objects hold.
LIBRARY: Location = ("library",)

#: After so many steps a run is cut off: a loop that waits for another thread may have no end.
LONGEST = 5_000


def dependent(one: Label, other: Label) -> bool:
    """Tell whether the order of two steps can matter: both touch a location, one writes it."""
    wrote = {where for where, writes in one if writes}
    touched = {where for where, _ in one}
    return any(where in wrote or (writes and where in touched) for where, writes in other)


@dataclass(eq=False)
class ScheduledThread:
    """A thread of the program: what it waits for, and what it has done."""

    name: str
    place: Any
    daemon: bool = False
    #: What the program calls it; "" where it has no name.
    called: Callable[[], str] = str
    #: Whether it can go on; None where it waits for nothing.
    until: Callable[[], bool] | None = None
    #: What it waits for, as `primitives` names it, and the library's function that it called.
    waits_for: Any = None
    calls: str = ""
    #: The time at which it goes on in any case.
    deadline: float | None = None
    #: What it touches next, where that is known.
    next: tuple[Location, bool] | None = None
    timed_out: bool = False
    #: It waits for a thread's end, after which it does nothing that matters before its next stop.
    joins: bool = False
    done: bool = False
    #: Where it is in the program: the line that it executes next, and the function.
    line: int = 0
    function: str = ""
    #: How many threads, and how many locks, it has made: they are named after it.
    children: int = 0
    made: int = 0
    #: A digest of all that it has done and read.
    history: bytes = b""
    #: For each thread, how many of its accesses come before this one's next by start and join.
    after: dict[str, int] = field(default_factory=dict)

    def enabled(self) -> bool:
        """Tell whether it could go on now."""
        return not self.done and (self.until is None or self.timed_out or self.until())


@dataclass
class Moment:
    """A choice: who could go on, and who did; what its step touched and where it began."""

    enabled: tuple[str, ...]
    state: bytes
    chosen: str
    line: int
    function: str
    label: Label = frozenset()
    #: The values of what threads share, and who holds which lock, before the step.
    shown: dict[str, str] = field(default_factory=dict)


class Cut(Exception):
    """A run that need not go on: what follows is known."""


class WrongSchedule(Exception):
    """A schedule that is none of this program's."""


class Scheduler:
    """The threads of one run.

    Args:
        host: How threads wait.
        choose: Called at each moment with the scheduler and the names of those who can go on;
            returns one of them.
        finish: Called once, by whichever thread ends the run, with how it ended.
    """

    def __init__(
        self,
        host: Host[Any],
        choose: Callable[[Scheduler, tuple[str, ...]], str],
        finish: Callable[[str], None],
    ) -> None:
        self.host = host
        self.choose = choose
        self.finish = finish
        self.now = 0.0
        self.moments: list[Moment] = []
        #: Whether who waits for a thread's end goes on at once, where every access is a stop.
        self.joins_at_once = False
        #: What who chooses wants to know after the run.
        self.notes: list[Any] = []
        self.main = ScheduledThread("main", host.place())
        self.threads: dict[str, ScheduledThread] = {"main": self.main}
        self.current = self.main
        #: A thread that was started and has not come to its first stop, and who started it. To
        #: come there is a part of its starter's step: nobody else goes on until then.
        self.starting: tuple[ScheduledThread, ScheduledThread] | None = None
        #: What `shown` of a moment holds; set by who knows the program.
        self.look: Callable[[], dict[str, str]] = dict
        #: What a location holds where that can be told from its name, else None.
        self.value_of: Callable[[Location], str | None] = lambda where: None
        #: Locations that two threads touch, one of them writing, in no order by start and join.
        self.shared: set[Location] = set()
        self._label: set[tuple[Location, bool]] = set()
        self._content: dict[Location, bytes] = {}
        self._readers: dict[Location, int] = {}
        self._touched: dict[Location, dict[str, tuple[int, int]]] = {}

    # Threads -------------------------------------------------------------------------------

    def spawn(self, body: Callable[[], None], daemon: bool) -> ScheduledThread:
        """Add a thread that calls `body` once it is chosen."""
        parent = self.current
        name = f"{'' if parent is self.main else parent.name + '.'}{parent.children + 1}"
        parent.children += 1
        thread = ScheduledThread(name, self.host.place(), daemon)
        thread.line, thread.function = parent.line, parent.function
        thread.history = _digest(parent.history, name)
        thread.after = dict(parent.after)
        self._count(parent)
        self.threads[name] = thread

        def run() -> None:
            self.host.park(thread.place)
            body()
            self.leave()

        self.host.start(run)
        self.starting = thread, parent
        return thread

    def leave(self) -> None:
        """End the current thread."""
        self.current.done = True
        self.touch(("thread", self.current.name), writes=True)
        self._switch()

    def joined(self, thread: ScheduledThread) -> None:
        """Note that all that `thread` did comes before what the current one does next."""
        for name, count in thread.after.items():
            self.current.after[name] = max(count, self.current.after.get(name, 0))
        self.touch(("thread", thread.name), writes=False)

    # Stops ---------------------------------------------------------------------------------

    def stop(
        self,
        until: Callable[[], bool] | None = None,
        waits_for: object = None,
        touches: tuple[Location, bool] | None = None,
    ) -> None:
        """Let one of those go on that can: the current thread or, if it is chosen, another.

        Args:
            until: The current thread can go on only where this holds.
            waits_for: What that is about.
            touches: What it touches next, where that is known.
        """
        me = self.current
        me.until, me.waits_for, me.next = until, waits_for, touches
        self._switch()
        me.until = me.waits_for = me.next = None

    def wait(
        self, until: Callable[[], bool], waits_for: object, timeout: float | None = None
    ) -> bool:
        """Wait until a condition holds; return False where the time was over before."""
        me = self.current
        self._let_start()
        if until():
            return True
        me.deadline = None if timeout is None else self.now + timeout
        me.timed_out = False
        self.stop(until, waits_for)
        timed_out = me.timed_out and not until()
        me.history = _digest(me.history, "waited", timed_out)
        me.deadline, me.timed_out = None, False
        return not timed_out

    def _switch(self) -> None:
        me = self.current
        if self.starting and self.starting[0] is me:
            starter = self.starting[1]
            self.starting = None
            self._hand_over(me, starter)
            return
        self._let_start()
        for thread in self.threads.values():
            if self.joins_at_once and thread.joins and thread is not me and thread.enabled():
                self._hand_over(me, thread)
                return
        self._end_step()
        enabled = self._enabled()
        if not enabled:
            self.finish("deadlock")
            self.host.park(self.host.place())  # for ever
        if len(self.moments) >= LONGEST:
            self.finish("cut off")
            self.host.park(self.host.place())
        moment = Moment(enabled, self.state(), "", 0, "", shown=self.look())
        self.moments.append(moment)
        chosen = self.threads[self.choose(self, enabled)]
        moment.chosen, moment.line, moment.function = chosen.name, chosen.line, chosen.function
        self._hand_over(me, chosen)

    def _let_start(self) -> None:
        """Let the thread that was started last come to its first stop."""
        if self.starting and self.starting[1] is self.current:
            self._hand_over(self.current, self.starting[0])

    def _hand_over(self, me: ScheduledThread, chosen: ScheduledThread) -> None:
        self.current = chosen
        if chosen is not me:
            self.host.wake(chosen.place)
            if not me.done:
                self.host.park(me.place)

    def _enabled(self) -> tuple[str, ...]:
        while True:
            enabled = [name for name, thread in self.threads.items() if thread.enabled()]
            if enabled:
                return tuple(sorted(enabled))
            times = [t.deadline for t in self.threads.values() if t.deadline is not None]
            if not times:
                return ()
            self.now = max(self.now, min(times))
            for thread in self.threads.values():
                thread.timed_out |= thread.deadline is not None and thread.deadline <= self.now

    # What a step touches ---------------------------------------------------------------------

    def touch(self, where: Location, *, writes: bool) -> None:
        """Note that the current thread reads or writes a location."""
        me = self.current
        self._label.add((where, writes))
        self._note_order(me, where, writes)
        value = self.value_of(where)
        before = self._content.get(where, b"") if value is None else value
        if not writes:
            me.history = _digest(me.history, "reads", where, before)
            if value is None:  # readers between two writes come in no order
                mark = int.from_bytes(me.history[:8], "big")
                self._readers[where] = (self._readers.get(where, 0) + mark) % 2**64
            return
        # A value that can be told is told when it is asked for; what else was written is what
        # its writer knew then, and what was there before.
        known = () if value is not None else (before, self._readers.get(where, 0))
        me.history = _digest(me.history, "writes", where, *known)
        self._content[where], self._readers[where] = me.history, 0

    def passes(self, line: int) -> None:
        """Note that the current thread has come to a line: that is where it is, if no more."""
        self.current.history = _digest(self.current.history, line)

    def state(self) -> bytes:
        """Return a digest that two moments share only where the same can come of them."""
        threads = [
            (
                name,
                thread.history,
                thread.done,
                thread.until is not None,
                thread.deadline,
                thread.timed_out,
            )
            for name, thread in sorted(self.threads.items())
        ]
        held = [
            (where, content if (value := self.value_of(where)) is None else value)
            for where, content in sorted(self._content.items())
        ]
        return _digest(threads, held, self.now)

    def _end_step(self) -> None:
        if self.moments:
            self.moments[-1].label = frozenset(self._label)
        self._label = set()

    def _count(self, thread: ScheduledThread) -> int:
        count = thread.after.get(thread.name, 0) + 1
        thread.after[thread.name] = count
        return count

    def _note_order(self, me: ScheduledThread, where: Location, writes: bool) -> None:
        others = self._touched.setdefault(where, {})
        for name, (touched, wrote) in others.items():
            if name != me.name and (touched if writes else wrote) > me.after.get(name, 0):
                self.shared.add(where)
        count = self._count(me)
        _, wrote = others.get(me.name, (0, 0))
        others[me.name] = (count, count if writes else wrote)


def _digest(*parts: object) -> bytes:
    return hashlib.blake2b(repr(parts).encode(), digest_size=16).digest()
