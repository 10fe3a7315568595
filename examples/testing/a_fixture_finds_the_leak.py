# /// script
# dependencies = ["pytest"]
#
# [tool.observed]
# runs = 2
# exit = 1
# lines = ['^E +Failed: left behind: refresh$', '^ERROR .*::test_leaves_one ', '^2 passed, 1 error in ']
# never = ['left behind: quick']
# breaks = [['yield', "yield\n    return"]]
# mutants = [[['target=time.sleep, args=(0.2,)', 'target=stop.wait']], [['set(threading.enumerate())', 'set()']]]
# ///
"""A fixture that finds the threads which a test leaves behind."""
import sys
import threading
import time

import pytest

stop = threading.Event()


@pytest.fixture(autouse=True)
def no_thread_left_behind():
    before = set(threading.enumerate())
    yield
    end = time.monotonic() + 1         # one may be about to end
    for thread in set(threading.enumerate()) - before:
        thread.join(max(0, end - time.monotonic()))
        if thread.is_alive():
            pytest.fail(f"left behind: {thread.name}")


def test_leaves_one():
    threading.Thread(target=stop.wait, name="refresh",
                     daemon=True).start()


def test_leaves_one_that_soon_ends():
    threading.Thread(target=time.sleep, args=(0.2,), name="quick").start()


if __name__ == "__main__":
    sys.exit(pytest.main([__file__, "-q", "--tb=line", "-p", "no:run-parallel"]))
