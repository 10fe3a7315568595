# /// script
# [tool.observed]
# stderr = ['all done$', 'finishing$']
# order = [
#   ['before running', 'starting', 'finishing'],
#   ['before running', 'wait for', 'all done'],
# ]
# runs = 60
# breaks = [['os.write(2, (words + "\n").encode())', 'logging.info(words)']]
#
# # The rarest was 16 of 40, on 3.15.
# [tool.observed.outcomes."main says wait before the thread starts"]
# order = ['wait for', 'starting', 'finishing']
# at_least = 1
# share = 0.2
#
# [tool.observed.outcomes."the notes' order"]
# order = ['starting', 'wait for', 'all done', 'finishing']
#
# [tool.observed.outcomes."another order"]
#
# # Without a GIL main is rarely the first; on PyPy never in 80 runs.
# [tool.observed.on."3.13t".outcomes."main says wait before the thread starts"]
# order = ['wait for', 'starting', 'finishing']
#
# [tool.observed.on."3.13t".outcomes."the notes' order"]
# order = ['starting', 'wait for', 'all done', 'finishing']
#
# [tool.observed.on."3.13t".outcomes."another order"]
#
# [tool.observed.on."pypy3.11".outcomes."main says wait before the thread starts"]
# order = ['wait for', 'starting', 'finishing']
#
# [tool.observed.on."pypy3.11".outcomes."the notes' order"]
# order = ['starting', 'wait for', 'all done', 'finishing']
#
# [tool.observed.on."pypy3.11".outcomes."another order"]
# ///
"""Without join, and the first lines are written without a lock."""
import logging
import os
import threading
import time


def write(words):
    os.write(2, (words + "\n").encode())  # the system's own: no lock, no buffer


def thread_func(name):
    write(f"Sub-Thread {name}: starting")
    time.sleep(0.1)
    logging.info("Sub-Thread %s: finishing", name)


logging.basicConfig(format="%(message)s", level=logging.INFO)
x = threading.Thread(target=thread_func, args=('First',))
logging.info("Main-Thread: before running thread")
x.start()
write("Main-Thread: wait for the thread to finish")
logging.info("Main-Thread: all done")
