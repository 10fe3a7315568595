# /// script
# [tool.observed]
# exit = "SIGABRT"
# stderr = ['^main: last line$',
#           'File "[^"]*who_holds_the_lock.py", line \d+ in chatter',
#           'Fatal Python error: _enter_buffered_busy']
# order = [['main: last line', 'in chatter', 'in let_it_get_stuck', 'Fatal']]
# interpreters = ["3.8"]
# breaks = [['atexit_runs.set()', 'pass']]
# mutants = [[['while True:', 'for _ in range(999):']]]
#
# [tool.observed.on."<3.9"]
# stderr = ['^main: last line$', 'line \d+ in chatter', 'Fatal Python error: could not acquire lock for']
# compare = ['last("in chatter") >= at("Fatal")']   # it listed every thread itself
#
# [tool.observed.on."pypy3.11"]   # there the wait for the lock has no end
# exit = "deadline"
# deadline = 3
# stderr = ['^main: last line$', 'in let_it_get_stuck']   # faulthandler sees one thread there
# never = ['in chatter']
# order = [['main: last line', 'in let_it_get_stuck']]
#
# [tool.observed.exercise]
# exit = 0
# stderr = ['^main: last line$']
# never = ['Fatal']
# [[tool.observed.exercise.choices]]
# says = "The daemon writes past Python's buffer: `os.write(1, b\"x\" * 999)`"
# edits = [["print(\"x\" * 999)", "os.write(1, b\"x\" * 999)"]]
# right = true
# because = "It was just as stuck, but in a call that holds no lock of Python's."
# [[tool.observed.exercise.choices]]
# says = "The daemon puts out each line: `print(…, flush=True)`"
# edits = [["print(\"x\" * 999)", "print(\"x\" * 999, flush=True)"]]
# right = false
# because = "The flush is the write that got stuck, and it has the lock too."
# [[tool.observed.exercise.choices]]
# says = "`atexit` flushes stdout before the daemon begins"
# edits = [["    atexit_runs.set()\n", "    sys.stdout.flush()\n    atexit_runs.set()\n"]]
# right = false
# because = "What matters is the lock, not what is in the buffer; the daemon took it afterwards."
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
