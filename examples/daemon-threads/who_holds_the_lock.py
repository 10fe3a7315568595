# /// script
# [tool.observed]
# exit = "SIGABRT"
# stderr = ['^main: last line$',
#           'File "[^"]*who_holds_the_lock.py", line \d+ in chatter',
#           'Fatal Python error: _enter_buffered_busy']
# order = [['main: last line', 'in chatter', 'in let_it_get_stuck', 'Fatal']]
# interpreters = ["3.8"]
# breaks = [['atexit_runs.set()', 'pass']]
#
# [tool.observed.on."<3.9"]
# stderr = ['^main: last line$', 'line \d+ in chatter', 'Fatal Python error: could not acquire lock for']
#
# [tool.observed.on."pypy3.11"]   # there the wait for the lock has no end
# exit = "deadline"
# deadline = 3
# stderr = ['^main: last line$', 'in let_it_get_stuck']   # faulthandler sees one thread there
# never = ['in chatter']
# order = [['main: last line', 'in let_it_get_stuck']]
# ///
"""A look at every thread, just before shutdown asks for stdout's lock."""
import atexit
import faulthandler
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
    faulthandler.dump_traceback()


atexit_runs = threading.Event()
threading.Thread(target=chatter, daemon=True).start()
print("main: last line", file=sys.stderr)
