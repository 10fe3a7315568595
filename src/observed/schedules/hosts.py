"""How a thread waits until it is its turn."""

from __future__ import annotations

import _thread
from collections.abc import Callable
from typing import Protocol, TypeVar

#: At what a thread waits.
Place = TypeVar("Place")


class Host(Protocol[Place]):
    """Starts threads, of which one runs at a time, and lets them wait."""

    def start(self, body: Callable[[], None]) -> None:
        """Start a thread that calls `body`."""

    def place(self) -> Place:
        """Return a place at which one thread can wait."""

    def park(self, place: Place) -> None:
        """Wait at a place until it is woken; at once where it was woken before."""

    def wake(self, place: Place) -> None:
        """Let go on who waits at a place, or will."""


class RealThreads:
    """Threads of the system: each waits on a lock of its own."""

    def start(self, body: Callable[[], None]) -> None:
        """Start a thread that calls `body`."""
        _thread.start_new_thread(body, ())

    def place(self) -> _thread.LockType:
        """Return a lock that is held: who acquires it waits until it is released."""
        lock = _thread.allocate_lock()
        lock.acquire()
        return lock

    def park(self, place: _thread.LockType) -> None:
        """Wait until the lock is released."""
        place.acquire()

    def wake(self, place: _thread.LockType) -> None:
        """Release the lock."""
        place.release()
