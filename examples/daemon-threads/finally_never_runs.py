# /// script
# [tool.observed]
# timeline = true
# lines = ['^opened$', '^main: last line$']
# never = ['worked', 'closed', 'finally']
# runs = 5
# interpreters = ["3.9", "3.13", "3.14"]
# breaks = [['daemon=True', 'daemon=False']]
# ///
"""A daemon's `finally` and the end of its `with` never run."""
import contextlib
import threading
import time


@contextlib.contextmanager
def resource():
    print("opened")
    try:
        yield
    finally:
        print("closed")


def work():
    try:
        with resource():
            time.sleep(0.5)
            print("worked")
    finally:
        print("finally")


threading.Thread(target=work, daemon=True).start()
time.sleep(0.2)
print("main: last line")
