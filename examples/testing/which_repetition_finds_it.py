# /// script
# dependencies = ["pytest", "pytest-run-parallel"]
#
# [tool.observed]
# runs = 2
# exit = [0, 1]
# lines = ['^\d (passed|error) in ']
# breaks = [["import time\n", '']]
#
# [tool.observed.exercise]
# exit = 1
# lines = ['^1 error in ']
# [[tool.observed.exercise.choices]]
# says = "Ten times the iterations"
# edits = [["iterations=5", "iterations=50"]]
# right = false
# because = "Each run of the test makes a counter of its own. No other thread can reach it, however often."
# [[tool.observed.exercise.choices]]
# says = "Sixteen threads in place of four"
# edits = [["threads=4", "threads=16"]]
# right = false
# because = "Sixteen threads, and sixteen counters."
# [[tool.observed.exercise.choices]]
# says = "One counter for all, made before the tests, and four updates expected at the end"
# edits = [["    counter = Counter()\n", ""], ["    assert counter.count == 1", "    done.wait()\n    assert counter.count % 4 == 0"], ["def test_count", "counter, done = Counter(), threading.Barrier(4)\n\n\ndef test_count"], ["import time\n", "import threading\nimport time\n"]]
# right = true
# because = "Now four threads change one thing, and the test asks when all four are through. Four updates became fewer."
# ///
"""A counter that loses updates, and a test that four threads run: green."""
import sys
import time

import pytest


class Counter:
    count = 0

    def add_one(self):
        old = self.count
        time.sleep(0.01)
        self.count = old + 1


def test_count():
    counter = Counter()
    counter.add_one()
    assert counter.count == 1


if __name__ == "__main__":
    sys.exit(pytest.main([__file__, "-q", "--tb=line",
                          "--parallel-threads=4", "--iterations=5"]))
