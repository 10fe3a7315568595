# /// script
# [tool.observed]
# stderr = ['all done$', 'finishing$']
# order = [
#   ['before running', 'starting', 'finishing'],
#   ['before running', 'wait for', 'all done'],
# ]
# runs = 100
# breaks = [['x.start()', 'x.start(); x.join()']]
#
# # With a GIL it was the order of every run; on a busy machine of nearly every one.
# [tool.observed.outcomes."the notes' order"]
# order = ['starting', 'wait for', 'all done', 'finishing']
# at_least = 50
# share = 0.75
#
# [tool.observed.outcomes."main says wait before the thread starts"]
# order = ['wait for', 'starting', 'finishing']
#
# [tool.observed.outcomes."another order"]
#
# # Without a GIL the other order came in 25 to 40 of 100.
# [tool.observed.on."3.13t".outcomes."the notes' order"]
# order = ['starting', 'wait for', 'all done', 'finishing']
# at_least = 7
# share = 0.25
#
# [tool.observed.on."3.13t".outcomes."main says wait before the thread starts"]
# order = ['wait for', 'starting', 'finishing']
# at_least = 4
# share = 0.2
#
# [tool.observed.on."3.13t".outcomes."another order"]
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
