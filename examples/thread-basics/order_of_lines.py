# /// script
# [tool.observed]
# stderr = ['all done$', 'finishing$']
# order = [
#   ['before running', 'starting', 'finishing'],
#   ['before running', 'wait for', 'all done'],
# ]
# runs = 100
# interpreters = ["3.13t"]
# breaks = [['x.start()', 'x.start(); x.join()']]
#
# [tool.observed.outcomes."the notes' order"]
# order = ['starting', 'wait for', 'all done', 'finishing']
# at_least = 1
#
# [tool.observed.outcomes."main says wait, the thread starts, main is done"]
# order = ['wait for', 'starting', 'all done', 'finishing']
#
# [tool.observed.outcomes."main says wait and done, then the thread starts"]
# order = ['wait for', 'all done', 'starting', 'finishing']
#
# [tool.observed.outcomes."another order"]
# ///
"""Without join: in which order do the notes' lines come?"""
import logging
import threading
import time


def thread_func(name):
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
