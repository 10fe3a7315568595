# /// script
# [tool.observed]
# runs = 5
# lines = ['^no finally: +KeyError came out, the lock is taken$', '^with finally: KeyError came out, the lock is free$']
# breaks = [["    try:\n        yield\n    finally:\n        lock.release()", "    yield\n    lock.release()"]]
# mutants = [[["    lock.acquire()\n    yield\n    lock.release()", "    with lock:\n        yield"]]]
# ///
"""A context manager written by hand may forget the release as well."""
import contextlib
import threading


@contextlib.contextmanager
def no_finally(lock):
    lock.acquire()
    yield
    lock.release()


@contextlib.contextmanager
def with_finally(lock):
    lock.acquire()
    try:
        yield
    finally:
        lock.release()


for name, guard in [("no finally:  ", no_finally),
                    ("with finally:", with_finally)]:
    lock = threading.Lock()
    try:
        with guard(lock):
            {}["no such key"]
    except KeyError:
        state = "taken" if lock.locked() else "free"
        print(name, "KeyError came out, the lock is", state)
