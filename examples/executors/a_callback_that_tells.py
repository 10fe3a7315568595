# /// script
# [tool.observed]
# lines = ['^main: has forgotten them$', '^main: ends$']
# stderr = ['^ERROR:root:convert failed$', '^ValueError: .*two', '^ERROR:root:.* was cancelled$']
# runs = 2
# deadline = 10
# order = [['main: has forgotten', 'main: ends']]
# breaks = [['future.add_done_callback(tell)', 'pass']]
# mutants = [[['if future.cancelled():', 'if False:']], [['"two"', '"2"']]]
# ///
"""Nobody keeps the futures. A callback logs what went wrong."""
import logging
import threading
from concurrent.futures import ThreadPoolExecutor

go = threading.Event()


def tell(future):
    if future.cancelled():         # exception() would raise now
        logging.error("a task was cancelled")
    elif future.exception():
        logging.error("convert failed", exc_info=future.exception())


def start(work, *values):
    future = pool.submit(work, *values)
    future.add_done_callback(tell)
    return future


with ThreadPoolExecutor(1) as pool:
    for work, value in ((go.wait, 10), (int, "1"), (int, "two")):
        start(work, value)
    start(int, "4").cancel()       # it has not begun
    print("main: has forgotten them")
    go.set()
print("main: ends")
