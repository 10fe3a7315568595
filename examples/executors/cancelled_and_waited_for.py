# /// script
# [tool.observed]
# lines = ['^cancelled: True, done: True$', '^wait: +done 0, not done 1$', '^as_completed: +1 \(of 1\) futures unfinished$', '^result: +CancelledError$']
# runs = 2
# without = { "<3.9" = "cancel_futures is new in 3.9" }
# breaks = [['cancel_futures=True', 'cancel_futures=False']]
# mutants = [[['pool.shutdown(wait=False, cancel_futures=True)', 'future.cancel(); pool.shutdown(wait=False)']]]
# [tool.observed.outcomes."It is done, and wait finds it so"]
# lines = ['^cancelled: True, done: True$', '^wait: +done 1']
# [tool.observed.outcomes."It is cancelled, but not done"]
# lines = ['^cancelled: True, done: False$']
# [tool.observed.outcomes."It is done, and wait does not find it so"]
# lines = ['^cancelled: *True, done: True$', '^wait: *done 0']
# at_least = 2
# share = 1.0
# [tool.observed.exercise]
# lines = ['^cancelled: True, done: True$', '^wait: +done 1, not done 0$']
# [[tool.observed.exercise.choices]]
# says = "`future.cancel()`, and then `pool.shutdown(wait=False)`"
# edits = [["pool.shutdown(wait=False, cancel_futures=True)", "future.cancel()\npool.shutdown(wait=False)"], ["wait([future], timeout=0.1)", "wait([future], timeout=10)"]]
# right = true
# because = "The future stays in the line. A worker takes it, sees that it is cancelled, and tells who waits. (Main waits ten seconds at most here, and needs none of them.)"
# [[tool.observed.exercise.choices]]
# says = "`wait` in a thread that waits before the shutdown"
# edits = [["pool.shutdown(wait=False, cancel_futures=True)", "found = []\nwaiter = threading.Thread(target=lambda: found.extend(wait([future], timeout=0.3)))\nwaiter.start()\npool.shutdown(wait=False, cancel_futures=True)\nwaiter.join()"], ["done, not_done = wait([future], timeout=0.1)", "done, not_done = found"]]
# right = false
# because = "Who waits already is not told either."
# [[tool.observed.exercise.choices]]
# says = "`[f for f in [future] if f.done()]` in place of `wait`"
# edits = [["done, not_done = wait([future], timeout=0.1)", "done = [f for f in [future] if f.done()]\nnot_done = [f for f in [future] if not f.done()]"]]
# right = true
# because = "`done()` looks at the future itself, and waits for nobody."
# [[tool.observed.exercise.choices]]
# says = "A longer timeout"
# edits = [["wait([future], timeout=0.1)", "wait([future], timeout=0.3)"]]
# right = false
# because = "Nothing happens in that time that would wake it."
# ///
"""A future that the shutdown took back: who hears that it is done?"""
import threading
from concurrent.futures import CancelledError, ThreadPoolExecutor
from concurrent.futures import TimeoutError, as_completed, wait

go = threading.Event()
pool = ThreadPoolExecutor(1)
pool.submit(go.wait, 10)           # the worker is busy
future = pool.submit(int)          # this one is in line
pool.shutdown(wait=False, cancel_futures=True)
go.set()                           # the worker is free, and ends
print(f"cancelled: {future.cancelled()}, done: {future.done()}")
done, not_done = wait([future], timeout=0.1)
print(f"wait:         done {len(done)}, not done {len(not_done)}")
try:
    list(as_completed([future], timeout=0.1))
    print("as_completed: found it")
except TimeoutError as error:
    print("as_completed:", error)
try:
    future.result()
except CancelledError as error:
    print("result:      ", type(error).__name__)
