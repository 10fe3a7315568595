# /// script
# dependencies = ["pytest", "pytest-run-parallel"]
#
# [tool.observed]
# runs = 3
# exit = 1
# lines = ['^2 passed in ', '^PARALLEL FAILED .*::test_split', '^1 passed, 1 error in ']
# never = ['FAILED .*::test_count']
# order = [['^2 passed', '^PARALLEL FAILED', '^1 passed, 1 error']]
# breaks = [['    words.clear()', '    words = []']]
# mutants = [[['def test_count', "shared = Counter()\n\n\ndef test_count"], ['counter = Counter()', 'counter = shared']]]
# ///
"""pytest-run-parallel: each test in four threads at once. What does it find?"""
import sys
import time

import pytest

words = []


def split(text):
    words.clear()              # all callers share it
    for word in text.split():
        time.sleep(0.001)      # as if each word were looked up
        words.append(word)
    return list(words)


class Counter:
    count = 0

    def add_one(self):
        old = self.count
        time.sleep(0.001)
        self.count = old + 1


def test_split():
    assert split("a b c") == ["a", "b", "c"]


def test_count():
    counter = Counter()
    counter.add_one()
    assert counter.count == 1


if __name__ == "__main__":
    options = [__file__, "-q", "--tb=line"]
    pytest.main(options)
    sys.exit(pytest.main(options + ["--parallel-threads=4", "--iterations=5"]))
