# /// script
# dependencies = ["pytest"]
#
# [tool.observed]
# runs = 2
# exit = 1
# lines = ['^FAILED .*::test_the_price ', '^1 failed, 1 passed in ']
# never = ['FAILED .*::test_the_refresh']
# breaks = [["    done.wait(10)\n", ''], ['    go_on.set()  ', '    pass  ']]
# mutants = [[["prices[\"tea\"] = 4", "pass"]], [['assert thread.is_alive()', 'assert not thread.is_alive()']]]
# ///
"""A thread that one test left behind makes another test fail."""
import sys
import threading

import pytest

prices = {"tea": 3}
go_on, done = threading.Event(), threading.Event()


def refresh():
    go_on.wait(10)                     # as if a server were slow
    prices["tea"] = 4
    done.set()


def test_the_refresh_begins():
    thread = threading.Thread(target=refresh, name="refresh")
    thread.start()
    assert thread.is_alive()           # green, and the thread runs on


def test_the_price():
    go_on.set()                        # now it wakes, in this test
    done.wait(10)
    assert prices["tea"] == 3


if __name__ == "__main__":
    sys.exit(pytest.main([__file__, "-q", "--tb=line", "-p", "no:run-parallel"]))
