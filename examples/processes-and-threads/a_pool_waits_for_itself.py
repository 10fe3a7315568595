# /// script
# [tool.observed]
# runs = 3
# exit = 1
# lines = ['^outer: waits for inner$']
# never = ['inner: runs']
# stderr = ['^Timeout \(0:00:01\)!$', 'line \d+ in outer$']
# breaks = [['max_workers=1', 'max_workers=2']]
#
# [tool.observed.outcomes."inner runs, and main gets 42"]
# lines = ['inner: runs', 'got 42']
# [tool.observed.outcomes."inner runs, and main gets nothing"]
# lines = ['inner: runs']
# never = ['got']
# [tool.observed.outcomes."inner does not run"]
# never = ['inner: runs', 'got']
# ///
"""A task waits for one that waits for its thread: a circle without a lock."""
import faulthandler
from concurrent.futures import ThreadPoolExecutor


def inner():
    print("inner: runs")
    return 42


def outer():
    answer = pool.submit(inner)
    print("outer: waits for inner")
    return answer.result()         # the only worker is busy: with this


faulthandler.dump_traceback_later(1, exit=True)
with ThreadPoolExecutor(max_workers=1) as pool:
    print("main:  got", pool.submit(outer).result())
