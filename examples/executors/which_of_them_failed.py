# /// script
# [tool.observed]
# lines = ['^results: 1 3$', "^two: ValueError\\(", "^four: ValueError\\(", '^main: 2 of 4 failed$']
# runs = 2
# exit = 1
# breaks = [['if error is None', 'if True']]
# mutants = [[['"two"', '"2"']], [['"four"', '"4"']], [['sys.exit(1)', 'pass']]]
# ///
"""A dict leads from each future back to what it was asked."""
import sys
from concurrent.futures import ThreadPoolExecutor, as_completed


def convert(text):
    return int(text)


results, failed = {}, {}
with ThreadPoolExecutor(2) as pool:
    asked = {pool.submit(convert, text): text
             for text in ("1", "two", "3", "four")}
    for future in as_completed(asked):
        error = future.exception()
        if error is None:
            results[asked[future]] = future.result()
        else:
            failed[asked[future]] = error
print("results:", *sorted(results.values()))
for text, error in failed.items():
    print(f"{text}: {error!r}")
if failed:
    print(f"main: {len(failed)} of {len(asked)} failed")
    sys.exit(1)
