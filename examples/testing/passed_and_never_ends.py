# /// script
# dependencies = ["pytest"]
#
# [tool.observed]
# runs = 2
# exit = [0, 1]
# lines = ['^1 passed in ']
# stderr = ['^Timeout', ' in serve$', ' in _shutdown$']
# breaks = [['args=(stop,))', 'args=(stop,), daemon=True)'], ['    assert thread.is_alive()', '    assert thread.is_alive(); stop.set()']]
#
# [tool.observed.outcomes."The process ends, with status 0"]
# exit = 0
# [tool.observed.outcomes."The process does not end"]
# exit = 1
# ///
"""A test that passes, and a process that does not end."""
import faulthandler
import sys
import threading

import pytest


def serve(stop):
    stop.wait()


def test_the_server_runs():
    stop = threading.Event()
    thread = threading.Thread(target=serve, args=(stop,))
    thread.start()
    assert thread.is_alive()           # and nobody stops it


if __name__ == "__main__":
    result = pytest.main([__file__, "-q", "-p", "no:run-parallel"])
    faulthandler.dump_traceback_later(1, exit=True)    # else for ever
    sys.exit(result)
