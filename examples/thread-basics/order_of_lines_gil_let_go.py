# /// script
# [tool.observed]
# stderr = ['all done$', 'finishing$']
# order = [
#   ['before running', 'starting', 'finishing'],
#   ['before running', 'wait for', 'all done'],
# ]
# runs = 60
# breaks = [['time.sleep(0)  #', 'pass  #']]
#
# # The rarest was 65 of 100, on 3.9.
# [tool.observed.outcomes."main says wait before the thread starts"]
# order = ['wait for', 'starting', 'finishing']
# at_least = 5
# share = 0.4
#
# [tool.observed.outcomes."the notes' order"]
# order = ['starting', 'wait for', 'all done', 'finishing']
#
# [tool.observed.outcomes."another order"]
# ///
"""Without join, and the thread lets the GIL go before its first line."""
import logging
import threading
import time


def thread_func(name):
    time.sleep(0)  # sleeps for no time, but lets go of the GIL
    logging.info("Sub-Thread %s: starting", name)
    time.sleep(0.1)
    logging.info("Sub-Thread %s: finishing", name)


logging.basicConfig(format="%(relativeCreated)4d ms: %(message)s",
                    level=logging.INFO)
x = threading.Thread(target=thread_func, args=('First',))
logging.info("Main-Thread: before running thread")
x.start()
logging.info("Main-Thread: wait for the thread to finish")
logging.info("Main-Thread: all done")
