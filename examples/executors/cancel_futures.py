# /// script
# [tool.observed]
# lines = ['^begun: running$', '^running: +(?P<running>its result)$', '^next, later: +cancelled, cancelled$', '^main: result\(\) raised CancelledError$']
# runs = 2
# without = { "<3.9" = "cancel_futures is new in 3.9" }
# breaks = [['cancel_futures=True', 'cancel_futures=False']]
# mutants = [[['"its result"', '"a result"']], [['ThreadPoolExecutor(1)', 'ThreadPoolExecutor(3)']]]
# [tool.observed.outcomes."running is cut off, none of the others begins"]
# lines = ['^running: +cancelled']
# [tool.observed.outcomes."all three come to their end"]
# lines = ['^running: +its result', '^next, later: +its result']
# [tool.observed.outcomes."running comes to its end, none of the others begins"]
# lines = ['^running: +its result', '^next, later: *cancelled, cancelled']
# at_least = 2
# share = 1.0
# ///
"""shutdown(cancel_futures=True), with one running and two in line."""
import threading
from concurrent.futures import CancelledError, ThreadPoolExecutor

begun, at_work, go = [], threading.Event(), threading.Event()


def task(name):
    begun.append(name)
    at_work.set()
    go.wait(10)
    return "its result"


def outcome(future):
    return "cancelled" if future.cancelled() else future.result()


pool = ThreadPoolExecutor(1)
names = "running", "next", "later"
futures = [pool.submit(task, name) for name in names]
at_work.wait(10)
pool.shutdown(wait=False, cancel_futures=True)
go.set()
pool.shutdown()                    # now wait
print("begun:", *begun)
print("running:    ", outcome(futures[0]))
print("next, later:", outcome(futures[1]) + ",", outcome(futures[2]))
try:
    futures[1].result()
except CancelledError as error:
    print("main: result() raised", type(error).__name__)
