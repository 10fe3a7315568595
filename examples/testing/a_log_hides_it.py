# /// script
# [tool.observed]
# runs = 8
# lines = [
#   '^in silence +(?P<silent>\d+) of (?P<n>\d+) red$',
#   '^logged +(?P<logged>\d+) of \d+ red$',
#   '^noted in a list +(?P<noted>\d+) of \d+ red$',
#   '^a QueueHandler +(?P<queued>\d+) of \d+ red$',
# ]
# compare = ['silent >= 1', 'noted >= 1', 'queued >= 1']
# breaks = [['found = shop[0]', 'found = 0'], ['return sold != 1', 'return sold == 1']]
# mutants = [[['time.sleep(0.05)', 'pass']], [['count(notes.append)', 'count(slow)']], [['count(lambda text: None)', 'count(slow)']], [['count(queued.info)', 'count(slow)']]]
#
# [tool.observed.outcomes."the log hides the race"]
# lines = ['^logged +0 of']
# at_least = 1
# share = 0.9
# [tool.observed.outcomes."now and then not"]
# lines = ['^logged +[1-5] of']
# ///
"""A log line before the gap: how often is the race still seen?"""
import logging.handlers
import queue
import threading
import time


class SlowHandler(logging.Handler):
    def emit(self, record):
        time.sleep(0.05)               # a terminal, a disk, a network


def red(log):
    def sell(name):
        nonlocal sold
        start.wait(10)
        log(name + " asks")
        found = shop[0]
        time.sleep(0.01)              # the gap
        if found > 0:
            shop[0] -= 1
            sold += 1

    shop, sold, start = [1], 0, threading.Barrier(2)
    threads = [threading.Thread(target=sell, args=(n,)) for n in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sold != 1


def count(log):
    return f"{sum(red(log) for _ in range(5))} of 5 red"


def logger(name, handler):
    found = logging.getLogger(name)
    found.setLevel("INFO")
    found.addHandler(handler)
    return found


notes, waiting = [], queue.Queue()
slow = logger("slow", SlowHandler()).info
queued = logger("queued", logging.handlers.QueueHandler(waiting))
print("in silence     ", count(lambda text: None))
print("logged         ", count(slow))
print("noted in a list", count(notes.append))
print("a QueueHandler ", count(queued.info))
