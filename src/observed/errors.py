"""The errors that a contributor is meant to read."""


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
