# /// script
# [tool.observed]
# order = [['main: 12 events submitted', 'main: pool closed']]
# compare = ['handled == 11', '0.05 < waited < 3']
# lines = ['^main: event 0 failed: ZeroDivisionError$']
# runs = 3
# interpreters = ["3.9", "3.13", "3.13t", "3.14"]
# breaks = [['with ThreadPoolExecutor(3) as pool:', 'if pool := ThreadPoolExecutor(3):']]
#
# [tool.observed.figures]
# handled = 'count("^handled")'
# waited = 'at("main: pool closed") - at("main: 12 events submitted")'
# ///
"""The same with an executor: leaving the `with` waits for every event."""
import time
from concurrent.futures import ThreadPoolExecutor


def handle(event):
    time.sleep(0.02)
    print(f"handled {event}: {100 // event}\n", end="")


with ThreadPoolExecutor(3) as pool:
    futures = [pool.submit(handle, event) for event in range(12)]
    print("main: 12 events submitted\n", end="")
print("main: pool closed")
for event, future in enumerate(futures):
    if future.exception() is not None:
        failed = type(future.exception()).__name__
        print(f"main: event {event} failed: {failed}")
