# /// script
# [tool.observed]
# stderr = ['all done$', 'finishing$']
# order = [['before running', 'starting', 'finishing', 'wait for', 'all done']]
# runs = 100
# breaks = [['x.join()', 'pass']]
# ///
"""With join: the same lines, and one order."""
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
x.join()
logging.info("Main-Thread: wait for the thread to finish")
logging.info("Main-Thread: all done")
