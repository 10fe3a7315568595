"""The search: all schedules of a program.

`merged` walks through all states, each once, and counts the schedules that lead through them.
`reduced` runs one schedule of each class: two schedules are of one class where they differ only
in the order of steps whose order cannot matter (sleep sets: Godefroid, *Partial-Order Methods for
the Verification of Concurrent Systems*, 1996, chapter 5). `every` runs all, one by one: what the
others are held to. `sampled` runs some, chosen at random (POS: Yuan, Yang and Gu, *Partial Order
Aware Concurrency Sampling*, 2018), where there are too many.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from observed.schedules.program import Equal, Grain, Program, Run
from observed.schedules.scheduler import (
    Cut,
    Label,
    Location,
    Scheduler,
    WrongSchedule,
    dependent,
)

#: So many runs at most, before a search ends with what it has.
MOST = 2_000

Choose = Callable[[Scheduler, tuple[str, ...]], str]


@dataclass
class Node:
    """A state: who could go on in it, and where that leads."""

    enabled: tuple[str, ...]
    #: The choices that lead here from the beginning, the first that were found.
    way: tuple[str, ...]
    next: dict[str, bytes] = field(default_factory=dict)


@dataclass
class Found:
    """What a search found.

    `schedules` counts, for each outcome, the schedules that end so; after `reduced` the classes
    of schedules, after `sampled` the runs of the sample.
    """

    grain: Grain
    #: How it was searched: "every", "merged", "reduced", "sampled", or "one" schedule.
    search: str
    schedules: Counter[str] = field(default_factory=Counter)
    #: For each outcome the shortest of the runs that ended so.
    runs: dict[str, Run] = field(default_factory=dict)
    ran: int = 0
    complete: bool = True
    shared: frozenset[Location] = frozenset()
    #: What two threads touched in no order by start and join, one of them writing.
    touched: set[Location] = field(default_factory=set)
    #: With `merged`: the states, by their digests, and the first one.
    states: dict[bytes, Node] = field(default_factory=dict)
    first: bytes = b""
    _counts: dict[bytes, Counter[str]] = field(default_factory=dict)

    def ends_of(self, state: bytes) -> set[str]:
        """Return the outcomes that schedules through a state can have."""
        return set(self._counts[state])

    def note(self, run: Run) -> None:
        """Count a run; keep it where it is the shortest that ended so."""
        self.ran += 1
        self.touched |= run.shared
        if run.status == "known":
            return
        kept = self.runs.get(run.outcome)
        if kept is None or len(run.moments) < len(kept.moments):
            self.runs[run.outcome] = run


def _follow(way: tuple[str, ...], scheduler: Scheduler) -> str | None:
    """Return the choice of a schedule that is followed; None beyond its end."""
    at = len(scheduler.moments) - 1
    return way[at] if at < len(way) else None


def _go_on(scheduler: Scheduler, enabled: tuple[str, ...]) -> str:
    """Choose the thread that ran last, where it can go on: so the first schedules are short."""
    me = scheduler.current.name
    return me if me in enabled else enabled[0]


def along(way: tuple[str, ...]) -> Choose:
    """Return a choice that follows a schedule, and goes on with whoever ran last."""

    def choose(scheduler: Scheduler, enabled: tuple[str, ...]) -> str:
        followed = _follow(way, scheduler)
        if followed is not None and followed not in enabled:
            raise WrongSchedule(
                f"expected a schedule of this program; at its step {len(scheduler.moments)} "
                f"{followed} cannot go on, but {', '.join(enabled)}"
            )
        return followed or _go_on(scheduler, enabled)

    return choose


def _to_what_is_new(way: tuple[str, ...], states: dict[bytes, Node]) -> Choose:
    """Return a choice that follows a schedule, and ends the run at a state that is known."""

    def choose(scheduler: Scheduler, enabled: tuple[str, ...]) -> str:
        followed = _follow(way, scheduler)
        if followed is None and scheduler.moments[-1].state in states:
            raise Cut
        return followed or _go_on(scheduler, enabled)

    return choose


def _awake(way: tuple[str, ...], asleep: dict[str, Label]) -> Choose:
    """Return a choice that follows a schedule, and leaves asleep what need not be tried.

    Args:
        way: The schedule.
        asleep: At its last choice: the threads whose next step was tried before, with what it
            touches. A thread sleeps on as long as the others do nothing that could change it.
    """

    def choose(scheduler: Scheduler, enabled: tuple[str, ...]) -> str:
        at, sleeping = len(scheduler.moments) - 1, scheduler.notes
        if at < len(way) - 1:
            return way[at]
        if at == len(way) - 1:
            sleeping.append(dict(asleep))
            return way[at]
        now = {}
        if sleeping:
            label = scheduler.moments[-2].label
            now = {name: one for name, one in sleeping[-1].items() if not dependent(one, label)}
        sleeping.append(now)
        awake = tuple(name for name in enabled if name not in now)
        if not awake:
            raise Cut
        return _go_on(scheduler, awake)

    return choose


def every(program: Program, grain: Grain = "lines", most: int = MOST) -> Found:
    """Run all schedules, one by one."""
    return _settled(lambda shared: _every(program, grain, most, shared), grain)


def _every(program: Program, grain: Grain, most: int, shared: frozenset[Location]) -> Found:
    found = Found(grain, "every", shared=shared)
    ways: list[tuple[str, ...]] = [()]
    while ways:
        way = ways.pop()
        if found.ran == most:
            found.complete = False
            break
        run = program.run(along(way), grain, "order", found.shared)
        found.schedules[run.outcome] += 1
        found.note(run)
        chosen = tuple(moment.chosen for moment in run.moments)
        for at in range(len(way), len(chosen)):
            ways += [
                (*chosen[:at], other) for other in run.moments[at].enabled if other != chosen[at]
            ]
    return found


def merged(
    program: Program, grain: Grain = "lines", equal: Equal = "values", most: int = MOST
) -> Found:
    """Walk through all states, and count the schedules that lead through them."""
    return _settled(lambda shared: _merged(program, grain, equal, most, shared), grain)


def _merged(
    program: Program, grain: Grain, equal: Equal, most: int, shared: frozenset[Location]
) -> Found:
    found = Found(grain, "merged", shared=shared)
    states = found.states
    ends: dict[bytes, str] = {}
    ways: list[tuple[bytes, str]] = []
    way: tuple[str, ...] = ()
    while True:
        if found.ran == most:
            found.complete = False
            break
        run = program.run(_to_what_is_new(way, states), grain, equal, found.shared)
        found.note(run)
        if run.status in ("hangs", "gone"):
            return _untold(found, run)
        chosen = tuple(moment.chosen for moment in run.moments)
        before: tuple[bytes, str] | None = None
        for at, moment in enumerate(run.moments):
            node = states.get(moment.state)
            if node is None:
                node = Node(moment.enabled, chosen[:at])
                states[moment.state] = node
                ways += [(moment.state, one) for one in moment.enabled]
            if before is not None:
                states[before[0]].next[before[1]] = moment.state
            before = moment.state, moment.chosen
        if not found.first and run.moments:
            found.first = run.moments[0].state
        if before is None:  # no moment: there is one schedule
            found.schedules[run.outcome] = 1
            return found
        if run.status == "known":
            states[before[0]].next[before[1]] = run.end
        else:
            end = repr((run.outcome, before)).encode()
            ends[end] = run.outcome
            states[before[0]].next[before[1]] = end
        while ways and ways[-1][1] in states[ways[-1][0]].next:
            ways.pop()
        if not ways:
            break
        state, other = ways.pop()
        way = (*states[state].way, other)
    if found.complete:
        found._counts = _count(found, ends)
        found.schedules = found._counts[found.first]
    return found


def _untold(found: Found, run: Run) -> Found:
    """End a search at a run that did not tell how it went: what comes after it is not known."""
    found.states.clear()
    found.schedules = Counter([run.outcome])
    return found


def _count(found: Found, ends: dict[bytes, str]) -> dict[bytes, Counter[str]]:
    """Count for each state the schedules that end with each outcome, the last states first."""
    counts: dict[bytes, Counter[str]] = {end: Counter([text]) for end, text in ends.items()}
    todo = [found.first]
    while todo:
        state = todo[-1]
        if state in counts:
            todo.pop()
            continue
        after = list(found.states[state].next.values())
        missing = [one for one in after if one not in counts]
        if missing:
            todo += missing
            continue
        counts[state] = sum((counts[one] for one in after), Counter())
        todo.pop()
    return counts


@dataclass
class _Level:
    """A moment on the way of `reduced`: whom to leave asleep, and who was tried."""

    enabled: tuple[str, ...]
    asleep: dict[str, Label]
    chosen: str
    label: Label


def reduced(program: Program, grain: Grain = "accesses", most: int = MOST) -> Found:
    """Run one schedule of each class."""
    return _settled(lambda shared: _reduced(program, grain, most, shared), grain)


def _reduced(program: Program, grain: Grain, most: int, shared: frozenset[Location]) -> Found:
    found = Found(grain, "reduced", shared=shared)
    levels: list[_Level] = []
    way: tuple[str, ...] = ()
    asleep: dict[str, Label] = {}
    while True:
        if found.ran == most:
            found.complete = False
            break
        run = program.run(_awake(way, asleep), grain, "order", found.shared)
        found.note(run)
        if run.status in ("hangs", "gone"):
            return _untold(found, run)
        if run.status != "known":
            found.schedules[run.outcome] += 1
        kept = max(0, len(way) - 1)
        del levels[kept:]
        slept = run.notes
        for at in range(kept, len(run.moments)):
            moment = run.moments[at]
            levels.append(_Level(moment.enabled, slept[at - kept], moment.chosen, moment.label))
        while levels:
            last = levels[-1]
            last.asleep[last.chosen] = last.label
            others = [name for name in last.enabled if name not in last.asleep]
            if others:
                break
            levels.pop()
        if not levels:
            break
        way = (*(level.chosen for level in levels[:-1]), others[0])
        asleep = dict(levels[-1].asleep)
        levels.pop()
    return found


def sampled(program: Program, grain: Grain = "accesses", runs: int = 1000, seed: int = 1) -> Found:
    """Run schedules that are drawn at random, as POS does; the same for the same seed.

    Each thread's next access has a random priority, and the highest goes first. After an access,
    those that it is in the way of get a new one. So each order of two accesses has its chance,
    however many others lie between.
    """
    return _settled(lambda shared: _sampled(program, grain, runs, seed, shared), grain)


def _sampled(
    program: Program, grain: Grain, runs: int, seed: int, shared: frozenset[Location]
) -> Found:
    found = Found(grain, "sampled", shared=shared)
    for number in range(runs):
        run = program.run(by_priority(seed + number), grain, "order", shared)
        found.note(run)
        found.schedules[run.outcome] += 1
    return found


def by_priority(seed: int) -> Choose:
    """Return a choice among threads by POS, begun with a seed."""
    chance = random.Random(seed)
    priorities: dict[str, float] = {}
    last: list[tuple[Location, bool] | None] = []

    def choose(scheduler: Scheduler, enabled: tuple[str, ...]) -> str:
        for name in list(priorities):
            touches = scheduler.threads[name].next
            if last and _in_the_way(touches, last[-1]):
                del priorities[name]
        for name in enabled:
            priorities.setdefault(name, chance.random())
        chosen = max(enabled, key=lambda name: priorities[name])
        del priorities[chosen]
        last.append(scheduler.threads[chosen].next)
        return chosen

    return choose


def _in_the_way(one: tuple[Location, bool] | None, other: tuple[Location, bool] | None) -> bool:
    """Tell whether two accesses may not be exchanged; of what is not known: they may not."""
    if one is None or other is None:
        return True
    return dependent(frozenset([one]), frozenset([other]))


def once(program: Program, grain: Grain, chooser: Callable[[], Choose]) -> Found:
    """Run the schedule of a fresh choice; raise `WrongSchedule` where the program has no such."""

    def search(shared: frozenset[Location]) -> Found:
        found = Found(grain, "one", shared=shared)
        run = program.run(chooser(), grain, "order", shared)
        if run.status == "wrong schedule":
            raise WrongSchedule(run.err)
        found.note(run)
        found.schedules[run.outcome] = 1
        return found

    return _settled(search, grain)


def explore(program: Program, grain: Grain, most: int = MOST, sample: int = 1000) -> Found:
    """Search in the way that comes to an end: all states, one of each class, or a sample.

    Args:
        program: What is run.
        grain: Before what a thread can be stopped.
        most: So many runs at most for each of the first two.
        sample: So many runs where neither ends within them.
    """
    found = merged(program, grain, most=most)
    if not found.complete:
        found = reduced(program, grain, most=most)
    if not found.complete:
        found = sampled(program, grain, sample)
    return found


def _settled(search: Callable[[frozenset[Location]], Found], grain: Grain) -> Found:
    """Search until no run touches, in anybody's way, what no thread was stopped before.

    Before an access that is in nobody's way no thread need be stopped; which those are shows
    only on the way. Where one was missing the search begins anew.
    """
    shared: frozenset[Location] = frozenset()
    while True:
        found = search(shared)
        more = shared | found.touched
        if grain == "lines" or more == shared or not found.complete:
            return found
        shared = more
