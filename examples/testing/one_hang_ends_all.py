# /// script
# dependencies = ["pytest"]
#
# [tool.observed]
# runs = 2
# exit = 1
# stderr = ['^Timeout', ' in test_b_hangs$']
# never = [' passed', 'c was run']
# breaks = [['    orders.get()', '    pass']]
# mutants = [[['faulthandler_exit_on_timeout=true', 'faulthandler_exit_on_timeout=false'], ['orders.get()', 'orders.get(timeout=2)']]]
# ///
"""With faulthandler_exit_on_timeout one test that hangs ends the whole session."""
import queue
import sys

import pytest


def test_a():
    pass


def test_b_hangs():
    orders = queue.Queue()
    orders.get()               # for ever


def test_c():
    print("c was run")


if __name__ == "__main__":
    sys.exit(pytest.main([__file__, "-q", "-s", "-p", "no:run-parallel",
                          "-o", "faulthandler_timeout=1",
                          "-o", "faulthandler_exit_on_timeout=true"]))
