# /// script
# [tool.observed]
# stderr = ['Main-Thread: all done']
# never = ['finishing']
# compare = ['elapsed < 2.5']
# runs = 25
# breaks = [['daemon=True', 'daemon=False']]
# mutants = [[['    x.start()', '    pass']]]
#
# [tool.observed.outcomes."it began, and was cut off"]
# stderr = ['Sub-Thread First: starting']
# at_least = 2
# share = 0.5
#
# [tool.observed.outcomes."it was waited for, and finished"]
# stderr = ['Sub-Thread First: finishing']
# exit = 0
#
# [tool.observed.outcomes."it did not even begin"]
# never = ['Sub-Thread']
# ///
"""The notes' first listing with one word more: its thread is a daemon."""
import logging
import threading
import time


def thread_func(name):
    logging.info("Sub-Thread %s: starting", name)
    time.sleep(3)
    logging.info("Sub-Thread %s: finishing", name)


if __name__ == "__main__":
    format = "%(asctime)s: %(message)s"
    logging.basicConfig(format=format, level=logging.INFO, datefmt="%H:%M:%S")
    logging.info("Main-Thread: before creating thread")
    x = threading.Thread(target=thread_func, args=('First',), daemon=True)
    logging.info("Main-Thread: before running thread")
    x.start()
    logging.info("Main-Thread: wait for the thread to finish")
    logging.info("Main-Thread: all done")
