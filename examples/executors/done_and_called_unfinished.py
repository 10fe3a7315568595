# /// script
# [tool.observed]
# lines = ['^main: got first$', '^main: 1 \(of 2\) futures unfinished$', '^second is done: True$', '^its result: second$']
# runs = 2
# interpreters = ["3.8"]
# breaks = [['timeout=0.1', 'timeout=5']]
# mutants = [[['return "second"', 'return "Second"']], [['            second.result() ', '            time.sleep(0.3) '], ['stay.wait(10)', 'time.sleep(1)']]]
# [tool.observed.outcomes."first and second, no error"]
# lines = ['^main: got second$']
# [tool.observed.outcomes."TimeoutError, and second is still running"]
# lines = ['futures unfinished', '^second is done: False$']
# [tool.observed.outcomes."TimeoutError, and second is done"]
# lines = ['futures unfinished', '^second is done: *True$']
# at_least = 2
# share = 1.0
# ///
"""The loop takes its time over the first. Is the second in time?"""
import threading
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from concurrent.futures import TimeoutError

stay = threading.Event()


def task():
    stay.wait(10)
    return "second"


with ThreadPoolExecutor(2) as pool:
    first, second = pool.submit(str, "first"), pool.submit(task)
    first.result()
    try:
        for future in as_completed([first, second], timeout=0.1):
            print("main: got", future.result())
            stay.set()             # now the second can end …
            second.result()        # … and it has
            time.sleep(0.2)        # the loop works on the first
    except TimeoutError as error:
        print("main:", error)
print("second is done:", second.done())
print("its result:", second.result())
