# /// script
# dependencies = ["pytest"]
#
# [tool.observed]
# runs = 2
# exit = [0, 1]
# lines = ['AssertionError', 'PytestUnhandledThreadExceptionWarning']
# breaks = [['assert 1 + 1 == 3', 'assert 1 + 1 == 2']]
# mutants = [[['thread.join()', 'thread.join(); assert False']], [['"error::', '"ignore::']]]
#
# [tool.observed.outcomes."it passes, with a warning; with the filter it fails"]
# lines = ['^1 passed, 1 warning in ', '^1 failed in ']
# order = ['^1 passed', '^1 failed']
# at_least = 2
# share = 1.0
# [tool.observed.outcomes."it passes both times"]
# never = ['failed in ']
# [tool.observed.outcomes."it fails both times"]
# never = ['passed']
# ///
"""An assert that fails, in a thread: what does pytest make of it?"""
import sys
import threading

import pytest


def check():
    assert 1 + 1 == 3


def test_in_a_thread():
    thread = threading.Thread(target=check)
    thread.start()
    thread.join()


if __name__ == "__main__":
    options = [__file__, "-q", "--tb=line", "-p", "no:run-parallel"]
    pytest.main(options)
    sys.exit(pytest.main(options + [
        "-W", "error::pytest.PytestUnhandledThreadExceptionWarning"]))
