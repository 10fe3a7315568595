"""The errors that a contributor is meant to read."""

from __future__ import annotations

import re


class ObservedError(Exception):
    """Something to be mended by the person who reads it.

    The message's first line says what is wrong and where; the next says what to do.
    """


class ScriptError(ObservedError):
    """A script cannot be read: it is missing, or its promises are malformed."""


class InterpreterMissing(ObservedError):
    """An interpreter that was asked for by name is not on this machine."""


class FigureError(ObservedError):
    """An expression over figures cannot be evaluated."""


class BrokenPromise(ObservedError):
    """A run did not show what its script promises."""


class PageError(ObservedError):
    """A page asks for something that is not there."""


def of_system(error: OSError) -> str:
    """Return what to say of a file that the system would not read or write."""
    file, found = error.filename or "a file", error.strerror or error
    return (
        f"{file}: expected to read or write it; found: {found}\n"
        "  Nothing is lost: once that is mended, repeat the command."
    )


def of_value(message: str) -> str:
    """Return what msgspec says of a value in the form of all messages, the place first.

    Args:
        message: As in "Object missing required field `why` - at `$.claim[3]`".
    """
    said, _, place = message.partition(" - at `$")
    where = f"{place.strip('.`')}: " if place.strip("`") else ""
    if missing := re.fullmatch(r"Object missing required field `(.+)`", said):
        return f"{where}expected {missing[1]}; found none"
    if unknown := re.fullmatch(r"Object contains unknown field `(.+)`", said):
        return f"{where}expected no such key; found {unknown[1]!r}"
    if value := re.fullmatch(r"Invalid (?:enum )?value (.+)", said):
        return f"{where}expected another value; found {value[1]}"
    return f"{where}{said[0].lower()}{said[1:].replace(', got', '; found')}"
