# /// script
# [tool.observed]
# lines = ['^main: gave up$', '^main: goes on; never begun: 1$', '^slow: was told to stop$']
# runs = 2
# without = { "<3.9" = "cancel_futures is new in 3.9" }
# order = [['main: gave up', 'main: goes on', 'slow: was told to stop']]
# breaks = [['pool.shutdown(wait=False, cancel_futures=True)', 'pool.shutdown()'], ['stop.wait(10)', 'stop.wait(1)']]
# mutants = [[[', cancel_futures=True', '']], [['    print("slow: was', '    stop.is_set() or print("slow: was']], [['timeout=0.1', 'timeout=0.5'], ['stop.wait(10)', 'stop.wait(0.1)']]]
# ///
"""Give up, take back what has not begun, tell what runs, go on."""
import threading
from concurrent.futures import ThreadPoolExecutor, as_completed
from concurrent.futures import TimeoutError

begun, stop = threading.Event(), threading.Event()


def slow():
    begun.set()
    stop.wait(10)                  # its work, and a look at stop
    print("slow: was told to stop")


pool = ThreadPoolExecutor(1)
futures = [pool.submit(work) for work in (slow, int)]
begun.wait(10)
try:
    for future in as_completed(futures, timeout=0.1):
        future.result()
except TimeoutError:
    print("main: gave up")
finally:                           # whatever ended the loop
    pool.shutdown(wait=False, cancel_futures=True)
    never = sum(future.cancelled() for future in futures)
    print("main: goes on; never begun:", never)
    stop.set()
