# /// script
# dependencies = ["pytest"]
#
# [tool.observed]
# runs = 2
# exit = 1
# lines = ['^E +AssertionError: still running: \[.cook.\]$', '^FAILED .*::test_b_hangs', '^1 failed, 2 passed in ']
# breaks = [['orders.get()', 'orders.get(timeout=0.1)']]
# mutants = [[['not late', 'late is not None']], [["def test_c():\n    pass", "def test_c():\n    assert False"]]]
# ///
"""A bound on the join, and a daemon: one test is red, and the next one runs."""
import queue
import sys
import threading
import time

import pytest


def cook(orders):
    orders.get()               # for ever


def join_all(threads, seconds):
    end = time.monotonic() + seconds       # one bound for all
    for thread in threads:
        thread.join(max(0, end - time.monotonic()))
    late = [thread.name for thread in threads if thread.is_alive()]
    assert not late, f"still running: {late}"


def test_a():
    pass


def test_b_hangs():
    thread = threading.Thread(target=cook, args=(queue.Queue(),),
                              name="cook", daemon=True)
    thread.start()
    join_all([thread], 0.5)


def test_c():
    pass


if __name__ == "__main__":
    sys.exit(pytest.main([__file__, "-q", "--tb=short", "-p", "no:run-parallel"]))
