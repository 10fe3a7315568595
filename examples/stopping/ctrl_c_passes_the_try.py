# /// script
# [tool.observed]
# runs = 2
# interpreters = ["3.11", "3.12"]
# lines = [
#   '^the loop calls: +the lock is free: True$',
#   '^the loop is empty: the lock is free: True$',
# ]
# breaks = [['        lock.release()', '        pass']]
# [tool.observed.on.">=3.11,<3.13"]
# lines = [
#   '^the loop calls: +the lock is free: True$',
#   '^the loop is empty: the lock is free: False$',
# ]
# ///
"""Ctrl-C within a `try`: does its `finally` run?"""
import os
import signal
import sys
import threading
import time


def press_ctrl_c(line):
    main = threading.main_thread().ident
    while sys._current_frames()[main].f_lineno != line:
        time.sleep(0.001)
    os.kill(os.getpid(), signal.SIGINT)


def calls(lock):
    lock.acquire()
    try:
        while True: time.sleep(0.01)
    finally:
        lock.release()


def empty(lock):
    lock.acquire()
    try:
        while True: pass
    finally:
        lock.release()


for words, loop in ("loop calls:   ", calls), ("loop is empty:", empty):
    lock = threading.Lock()
    line = loop.__code__.co_firstlineno + 3
    threading.Thread(target=press_ctrl_c, args=(line,)).start()
    try:
        loop(lock)
    except KeyboardInterrupt:
        print(f"the {words} the lock is free: {not lock.locked()}")
