# /// script
# [tool.observed]
# timeline = true
# stderr = ['^main: last line$', '^worker, not a daemon: done$', '^daemon: still here$']
# order = [['main: last line', 'worker, not a daemon: done', 'atexit: begins', 'atexit: ends', 'a module is emptied: __del__ begins', 'a module is emptied: __del__ ends']]
# compare = ['6 <= ticks', 'ticks <= 9', 'last_tick < ended + 0.05']
# runs = 3
# breaks = [['daemon=True', 'daemon=False']]
# mutants = [[['kept.thing = Thing()', 'Thing().__del__()']]]
#
# [tool.observed.figures]
# ticks = 'count("daemon: still here")'
# last_tick = 'last("daemon: still here")'
# ended = 'at("atexit: ends")'
#
# [tool.observed.on."pypy3.11"]   # it empties no modules at its end
# order = [['main: last line', 'worker, not a daemon: done', 'atexit: begins', 'atexit: ends']]
# never = ['a module is emptied']
# ///
"""What the interpreter does after main's last line, step by step."""
import atexit
import sys
import threading
import time
import types


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


def ticks():
    while True:
        time.sleep(0.1)
        say("daemon: still here")


@atexit.register
def last_wishes():
    say("atexit: begins")
    time.sleep(0.25)
    say("atexit: ends")


sys.modules["kept"] = kept = types.ModuleType("kept")
kept.thing = Thing()
threading.Thread(target=worker, name="worker").start()
threading.Thread(target=ticks, name="ticks", daemon=True).start()
time.sleep(0.15)
say("main: last line")
