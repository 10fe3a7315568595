# /// script
# [tool.observed]
# timeline = true
# stderr = ['Main-Thread: all done$', 'Sub-Thread First: finishing$']
# order = [
#   ['before creating', 'before running', 'wait for', 'all done'],
#   ['before running', 'First: starting', 'First: finishing'],
#   ['all done', 'First: finishing'],
# ]
# # The thread sleeps 3 s; on a busy machine main may be late by part of it.
# compare = ['2 < gap < 3.5', '3 < elapsed < 5', 'gap > 0.75 * elapsed']
# breaks = [['# x.join()', 'x.join()']]
#
# [tool.observed.figures]
# gap = 'at("First: finishing") - at("all done")'
# ///
"""The notes' first listing as it was meant: with the tab mended."""
import logging
import threading
import time


# the function that the thread runs
def thread_func(name):
    logging.info("Sub-Thread %s: starting", name)
    time.sleep(3)
    logging.info("Sub-Thread %s: finishing", name)


# main area (main thread)
if __name__ == "__main__":  # the statement that makes the main area
    # set the logging format
    format = "%(asctime)s: %(message)s"
    logging.basicConfig(format=format, level=logging.INFO, datefmt="%H:%M:%S")
    logging.info("Main-Thread: before creating thread")

    # check the function's arguments
    x = threading.Thread(target=thread_func, args=('First',))

    logging.info("Main-Thread: before running thread")

    # start the sub-thread
    x.start()

    # compare before and after uncommenting: with x.join() the main
    # thread waits here until the sub-thread has ended
    # x.join()

    logging.info("Main-Thread: wait for the thread to finish")

    logging.info("Main-Thread: all done")
