# /// script
# [tool.observed]
# lines = ['^main: the first is done: True$', '^main: the second is done: False$']
# stderr = ['^Exception in worker', '^SystemExit: 3$']
# runs = 2
# interpreters = ["3.8"]
# breaks = [['sys.exit(3)', 'raise ValueError(3)']]
# mutants = [[['ThreadPoolExecutor(1)', 'ThreadPoolExecutor(2)']], [['gate.wait, 10', 'sys.exit'], ['gate.set()', 'first.exception()']]]
# ///
"""A callback calls sys.exit(3). What becomes of the task behind it?"""
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

gate = threading.Event()


def callback(future):
    sys.exit(3)


with ThreadPoolExecutor(1) as pool:
    first = pool.submit(gate.wait, 10)
    first.add_done_callback(callback)
    second = pool.submit(int)
    gate.set()
print("main: the first is done:", first.done())
print("main: the second is done:", second.done())
