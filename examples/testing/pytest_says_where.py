# /// script
# dependencies = ["pytest"]
#
# [tool.observed]
# runs = 2
# exit = 0
# lines = ['^2 passed in ']
# stderr = ['^Timeout', ' in keep$', ' in test_slow$']
# breaks = [['faulthandler_timeout=0.3', 'faulthandler_timeout=30']]
# mutants = [[['keeper.join(1)', 'keeper.join(0)']], [['assert keeper.is_alive()', 'assert not keeper.is_alive()']]]
# ///
"""pytest's faulthandler_timeout writes the stacks, and lets the test go on."""
import sys
import threading

import pytest


def keep(stop):
    stop.wait(10)


def test_quick():
    pass


def test_slow():
    stop = threading.Event()
    keeper = threading.Thread(target=keep, args=(stop,))
    keeper.start()
    keeper.join(1)                     # 0.3 s would have been enough
    assert keeper.is_alive()
    stop.set()
    keeper.join()


if __name__ == "__main__":
    sys.exit(pytest.main([__file__, "-q", "-p", "no:run-parallel",
                          "-o", "faulthandler_timeout=0.3"]))
