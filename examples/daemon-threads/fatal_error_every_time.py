# /// script
# [tool.observed]
# timeline = true
# exit = "SIGABRT"
# stderr = ['^main: last line$', '^atexit: last line$',
#           'Fatal Python error: _enter_buffered_busy: could not acquire lock for <_io.BufferedWriter name=.<stdout>.> at interpreter shutdown, possibly due to daemon threads']
# never = ['no Python frame']
# order = [['main: last line', 'atexit: last line', 'Fatal']]
# compare = ['0.9 < error', 'error < 1.6', '0.9 < gone', 'gone < 1.6']
# runs = 3
# interpreters = ["3.10", "3.12"]
# breaks = [['atexit_runs.set()', 'pass']]
# mutants = [[['print("atexit: last line", file=sys.stderr)', 'print("atexit: last line", file=sys.stderr); time.sleep(1)']],
#            [['print("atexit: last line", file=sys.stderr)', 'print("atexit: last line\nFatal\n<no Python frame>", file=sys.stderr); os.abort()']],
#            [['print("atexit: last line", file=sys.stderr)', 'print("atexit: last line\nFatal", file=sys.stderr); time.sleep(2); os.abort()']]]
#
# [tool.observed.figures]
# error = 'at("Fatal") - at("atexit: last line")'
# gone = 'elapsed - at("Fatal")'
#
# [tool.observed.on.">=3.10,<3.15"]
# stderr = ['^main: last line$', '^atexit: last line$',
#           'Fatal Python error: _enter_buffered_busy: could not acquire lock for <_io.BufferedWriter name=.<stdout>.> at interpreter shutdown, possibly due to daemon threads',
#           '^  <no Python frame>$']
# never = []
#
# [tool.observed.on.">=3.9,<3.10"]
# stderr = ['^main: last line$', '^atexit: last line$',
#           'Fatal Python error: _enter_buffered_busy: could not acquire lock for <_io.BufferedWriter name=.<stdout>.> at interpreter shutdown, possibly due to daemon threads',
#           '^<no Python frame>$']
# never = []
#
# [tool.observed.on."pypy3.11"]   # there the wait for the lock has no end
# exit = "deadline"
# deadline = 3
# stderr = ['^main: last line$', '^atexit: last line$']
# order = [['main: last line', 'atexit: last line']]
# compare = []
# ///
"""A daemon stuck in the middle of a print, and shutdown flushes stdout."""
import atexit
import os
import sys
import threading
import time

reader, writer = os.pipe()
os.dup2(writer, sys.stdout.fileno())  # stdout: a pipe that nobody empties


def chatter():
    atexit_runs.wait()
    while True:
        print("x" * 999)


@atexit.register
def let_it_get_stuck():
    atexit_runs.set()
    time.sleep(0.3)
    print("atexit: last line", file=sys.stderr)


atexit_runs = threading.Event()
threading.Thread(target=chatter, daemon=True).start()
print("main: last line", file=sys.stderr)
