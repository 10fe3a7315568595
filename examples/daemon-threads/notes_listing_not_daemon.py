# /// script
# [tool.observed]
# never = ['True']
# stderr = ['First: finishing', 'Second: finishing', 'Main-Thread: all done']
# # 30 lines, each a number, or a line's end that came apart from it; now and then one is lost.
# compare = ['count("^[0-9]*$") >= 28', 'count("^[0-9]*$") <= 31']
# runs = 40
# breaks = [['daemon=False', 'daemon=True']]
# mutants = [[['i % 1000 == 0', 'i % 100 == 0']], [['range(20000)', 'range(10)']]]
#
# [tool.observed.outcomes."main is done before either thread is"]
# order = ['all done', 'First: finishing|Second: finishing']
#
# [tool.observed.outcomes."a thread is done before main is"]
# ///
"""The mended listing without daemons: the interpreter waits for both."""
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

    x = threading.Thread(target=thread_func, args=('First', range(20000)),
                         daemon=False)
    y = threading.Thread(target=thread_func, args=('Second', range(10000)),
                         daemon=False)

    logging.info("Main-Thread: before running thread")

    x.start()
    y.start()

    print(x.daemon)

    logging.info("Main-Thread: wait for the thread to finish")

    logging.info("Main-Thread: all done")
