# /// script
# [tool.observed]
# timeline = true
# exit = "SIGABRT"
# stderr = ['^main: last line$', '^worker, not a daemon: done$', '^Fatal Python error: _enter_buffered_busy']
# order = [['main: last line', 'worker, not a daemon: done', 'atexit: begins', 'atexit: ends', 'Fatal']]
# never = ['__del__']
# compare = ['0.9 < waited', 'waited < 1.6']
# runs = 3
# breaks = [['print("x" * 999)               #', 'time.sleep(9)                  #']]
# mutants = [[['say("atexit: ends")', 'say("atexit: ends"); time.sleep(1)']], [['say("atexit: ends")', 'say("atexit: ends"); say("Fatal")']]]
#
# [tool.observed.figures]
# waited = 'at("Fatal") - at("atexit: ends")'
# gone = 'elapsed - at("Fatal")'
#
# [tool.observed.on."pypy3.11"]   # there the wait for the lock has no end
# exit = "deadline"
# deadline = 3
# stderr = ['^main: last line$', '^worker, not a daemon: done$']
# never = ['__del__']
# order = [['main: last line', 'worker, not a daemon: done', 'atexit: begins', 'atexit: ends']]
# compare = []
#
# [tool.observed.outcomes."they are said, and the process ends with status 0"]
# stderr = ['^a module is emptied: __del__ ends$']
# exit = 0
#
# [tool.observed.outcomes."they are said, and then the process aborts"]
# stderr = ['^a module is emptied: __del__ ends$']
# exit = "SIGABRT"
#
# [tool.observed.outcomes."they are not said, and the process aborts"]
# never = ['__del__']
# exit = "SIGABRT"
#
# [tool.observed.outcomes."they are not said, and the process does not end"]
# never = ['__del__']
# exit = "deadline"
# ///
"""The same shutdown, with a daemon that holds the lock of stdout."""
import atexit
import os
import sys
import threading
import time
import types

reader, writer = os.pipe()
os.dup2(writer, sys.stdout.fileno())   # stdout: a pipe that nobody empties


def say(text):
    print(text, file=sys.stderr)


class Thing:
    def __del__(self, say=say, sleep=time.sleep):
        say("a module is emptied: __del__ begins")
        sleep(0.25)
        say("a module is emptied: __del__ ends")


def worker():
    time.sleep(0.4)
    say("worker, not a daemon: done")


def chatter():
    stuck.wait()
    while True:
        print("x" * 999)               # until the pipe is full: then it waits


@atexit.register
def last_wishes():
    say("atexit: begins")
    stuck.set()
    time.sleep(0.25)
    say("atexit: ends")


stuck = threading.Event()
sys.modules["kept"] = kept = types.ModuleType("kept")
kept.thing = Thing()
threading.Thread(target=worker, name="worker").start()
threading.Thread(target=chatter, name="chatter", daemon=True).start()
time.sleep(0.15)
say("main: last line")
