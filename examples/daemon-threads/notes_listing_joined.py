# /// script
# [tool.observed]
# timeline = true
# never = ['False']
# stderr = ['First: finishing', 'Second: finishing', 'Main-Thread: all done']
# order = [['First: finishing', 'wait for', 'all done'],
#          ['Second: finishing', 'wait for']]
# # 30 lines, each a number, or a line's end that came apart from it; now and then one is lost.
# compare = ['count("^[0-9]*$") >= 28', 'count("^[0-9]*$") <= 31']
# runs = 40
# breaks = [['x.join()', 'pass'], ['y.join()', 'pass']]
# mutants = [[['daemon=True', 'daemon=False']], [['i % 1000 == 0', 'i % 100 == 0']], [['range(20000)', 'range(10)']]]
# ///
"""The mended listing, its two joins no longer commented out."""
import logging
import threading
import time


def thread_func(name, d):
    logging.info("Sub-Thread %s: starting", name)
    for i in d:
        if i % 1000 == 0:
            print(i)
    logging.info("Sub-Thread %s: finishing", name)


if __name__ == "__main__":
    format = "%(asctime)s: %(message)s"
    logging.basicConfig(format=format, level=logging.INFO, datefmt="%H:%M:%S")
    logging.info("Main-Thread: before creating thread")

    # daemon added; Daemon: Default False
    x = threading.Thread(target=thread_func, args=('First', range(20000)),
                         daemon=True)
    y = threading.Thread(target=thread_func, args=('Second', range(10000)),
                         daemon=True)

    logging.info("Main-Thread: before running thread")

    x.start()
    y.start()

    print(x.daemon)

    x.join()
    y.join()

    logging.info("Main-Thread: wait for the thread to finish")

    logging.info("Main-Thread: all done")
