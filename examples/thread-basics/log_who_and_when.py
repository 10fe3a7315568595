# /// script
# [tool.observed]
# stderr = [
#   ' MainThread +starting both$',
#   ' mailer +starting$',
#   ' Thread-\d+ \(work\) +finishing$',
# ]
# order = [
#   ['mailer +starting', 'mailer +finishing', 'MainThread +all done'],
#   ['\(work\) +starting', '\(work\) +finishing', 'MainThread +all done'],
# ]
# breaks = [[', name="mailer"', '']]
#
# # Before 3.10 a thread without a name is called by a number alone.
# [tool.observed.on."<3.10"]
# stderr = [
#   ' MainThread +starting both$',
#   ' mailer +starting$',
#   ' Thread-\d+ +finishing$',
# ]
# order = [
#   ['mailer +starting', 'mailer +finishing', 'MainThread +all done'],
#   ['Thread-\d+ +starting', 'Thread-\d+ +finishing', 'MainThread +all done'],
# ]
# ///
"""A log format that says who and when, and a thread with a name."""
import logging
import threading
import time


def work(seconds):
    logging.info("starting")
    time.sleep(seconds)
    logging.info("finishing")


logging.basicConfig(
    format="%(asctime)s.%(msecs)03d %(threadName)-15s %(message)s",
    datefmt="%H:%M:%S", level=logging.INFO)
logging.info("starting both")
x = threading.Thread(target=work, args=(0.1,), name="mailer")
y = threading.Thread(target=work, args=(0.2,))
x.start()
y.start()
x.join()
y.join()
logging.info("all done")
