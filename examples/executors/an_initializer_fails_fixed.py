# /// script
# [tool.observed]
# lines = ['^the first: +ConnectionError: no route$', '^the next: +done with connection 2$']
# runs = 2
# interpreters = ["3.8"]
# breaks = [['if len(attempts) == 1:', 'if attempts:']]
# mutants = [[['"no route"', '"route"']]]
# ///
"""The worker connects when a task needs it: an error is that task's own."""
import threading
from concurrent.futures import ThreadPoolExecutor

own = threading.local()
attempts = []


def connect():
    attempts.append("attempt")
    if len(attempts) == 1:         # the first is in vain
        raise ConnectionError("no route")
    return f"connection {len(attempts)}"


def work():
    if not hasattr(own, "connection"):
        own.connection = connect()
    return f"done with {own.connection}"


with ThreadPoolExecutor(1) as pool:
    for name in "the first:", "the next: ":
        try:
            print(name, pool.submit(work).result(timeout=10))
        except ConnectionError as error:
            print(name, f"{type(error).__name__}: {error}")
