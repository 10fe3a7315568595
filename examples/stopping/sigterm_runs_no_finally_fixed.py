# /// script
# [tool.observed]
# timeline = true
# exit = 143
# lines = ['^main: 12 items put$']
# order = [['main: 12 items put', 'worker: stopped', 'main: finally']]
# compare = ['saved == 12']
# deadline = 5
# runs = 2
# breaks = [['signal.signal(signal.SIGTERM,', 'print(signal.SIGTERM,']]
# mutants = [[['        signal.signal(each, signal.SIG_IGN)', '        pass']], [['in signal.SIGTERM, signal.SIGINT:', 'in signal.SIGTERM,:']], [['in signal.SIGTERM, signal.SIGINT:', 'in signal.SIGINT,:']], [['    items.put(STOP)', '    pass']], [['thread.join()', 'pass']], [['128 + number', '1']]]
#
# [tool.observed.figures]
# saved = 'count("saved")'
# ///
"""The same, with a handler: SIGTERM becomes an exception in main."""
import os
import queue
import signal
import sys
import threading
import time

from at_rest import until_it_waits

STOP = object()


def worker():
    while (item := items.get()) is not STOP:
        time.sleep(0.04)
        print(f"saved {item}\n", end="")
    print("worker: stopped\n", end="")


def told_to_end(number, frame):
    for each in signal.SIGTERM, signal.SIGINT:
        signal.signal(each, signal.SIG_IGN)  # no second one may cut `finally`
    sys.exit(128 + number)


def send_them():
    while items.qsize() > 7:
        time.sleep(0.01)  # until some are saved
    for sent in signal.SIGTERM, signal.SIGTERM, signal.SIGINT:
        until_it_waits(threading.main_thread())
        os.kill(os.getpid(), sent)


signal.signal(signal.SIGTERM, told_to_end)
items = queue.Queue()
thread = threading.Thread(target=worker)
try:
    thread.start()
    for item in range(12):
        items.put(item)
    print("main: 12 items put\n", end="")
    threading.Thread(target=send_them).start()
    time.sleep(3)
finally:
    items.put(STOP)
    thread.join()
    print("main: finally")
