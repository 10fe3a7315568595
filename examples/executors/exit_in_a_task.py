# /// script
# [tool.observed]
# lines = ['^main: the future has SystemExit\(3\)$', '^main: the next task runs in the same thread: True$', '^main: last line$']
# runs = 2
# exit = 0
# breaks = [['sys.exit(3)', 'os._exit(3)'], ['import sys', 'import os, sys']]
# mutants = [[['ThreadPoolExecutor(1)', 'ThreadPoolExecutor(2)'], ['pool.submit(threading.get_ident)', '[pool.submit(time.sleep, 0.2), pool.submit(threading.get_ident)][1]'], ['import threading', 'import threading, time']], [['print("main: last', 'first.result()\nprint("main: last']], [['"main: last line"', '"end"']]]
# [tool.observed.outcomes."status 3, without main's last line"]
# exit = 3
# never = ['last line']
# [tool.observed.outcomes."status 0, with main's last line"]
# exit = 0
# lines = ['last line']
# [tool.observed.outcomes."status 3, with main's last line"]
# exit = 3
# lines = ['last line']
# ///
"""A task calls sys.exit(3). Who leaves?"""
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

ran_in = []


def task():
    ran_in.append(threading.get_ident())
    sys.exit(3)


with ThreadPoolExecutor(1) as pool:
    first = pool.submit(task)
    second = pool.submit(threading.get_ident)
print("main: the future has", repr(first.exception()))
print("main: the next task runs in the same thread:",
      second.result() == ran_in[0])
print("main: last line")
