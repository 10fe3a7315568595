# /// script
# [tool.observed]
# timeline = true
# deadline = 20
# exit = [0, "SIGABRT"]
# never = ['False']   # now and then the True itself is lost among the threads' output
# stderr = ['Main-Thread: before creating thread', 'Main-Thread: all done',
#           'DeprecationWarning: isDaemon']
# order = [['before creating', 'before running', 'wait for', 'all done']]
# runs = 60
# interpreters = ["3.9", "3.13", "3.14", "pypy3.9"]
# breaks = [['daemon=True', 'daemon=False']]
# mutants = [[['daemon=True', 'daemon=False'], ['"Main-Thread: all done")', '"Main-Thread: all done"); raise SystemExit(3)']]]
#
# [tool.observed.outcomes."aborted with the fatal error"]
# exit = "SIGABRT"
# stderr = ['Fatal Python error: _enter_buffered_busy']
#
# [tool.observed.outcomes."both finishing lines are out"]
# exit = 0
# stderr = ['First: finishing', 'Second: finishing']
#
# [tool.observed.outcomes."a finishing line is missing"]
# exit = 0
#
# [tool.observed.on."3.9"]
# stderr = ['Main-Thread: before creating thread', 'Main-Thread: all done']
#
# [tool.observed.on."pypy3.9"]
# stderr = ['Main-Thread: before creating thread', 'Main-Thread: all done']
# ///
"""The notes' second listing, with its tab mended and nothing else."""
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

    # the method that tells whether it is a daemon thread
    print(x.isDaemon())

    # x.join()
    # y.join()

    logging.info("Main-Thread: wait for the thread to finish")

    logging.info("Main-Thread: all done")
