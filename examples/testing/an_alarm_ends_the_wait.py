# /// script
# dependencies = ["pytest"]
#
# [tool.observed]
# runs = 2
# exit = 1
# lines = ['^E +TimeoutError: still running after a second$', '^FAILED .*::test_b_hangs', '^1 failed, 2 passed in ']
# breaks = [['signal.setitimer(signal.ITIMER_REAL, 1)', 'signal.alarm(0)'], ['orders.get()', 'orders.get(timeout=3)']]
# mutants = [[['orders.get()', 'pass']], [["def test_c():\n    pass", "def test_c():\n    assert False"]]]
# ///
"""A signal raises in the main thread: the test that hangs there is red."""
import queue
import signal
import sys

import pytest


@pytest.fixture(autouse=True)
def bound():
    def late(number, frame):
        raise TimeoutError("still running after a second")

    signal.signal(signal.SIGALRM, late)
    signal.setitimer(signal.ITIMER_REAL, 1)
    yield
    signal.setitimer(signal.ITIMER_REAL, 0)


def test_a():
    pass


def test_b_hangs():
    orders = queue.Queue()
    orders.get()               # for ever


def test_c():
    pass


if __name__ == "__main__":
    sys.exit(pytest.main([__file__, "-q", "--tb=short", "-p", "no:run-parallel"]))
