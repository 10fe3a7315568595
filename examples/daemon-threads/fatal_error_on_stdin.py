# /// script
# [tool.observed]
# timeline = true
# exit = "SIGABRT"
# lines = ['^main: last line$']
# stderr = ['Fatal Python error: _enter_buffered_busy: could not acquire lock for <_io.BufferedReader name=.<stdin>.> at interpreter shutdown, possibly due to daemon threads']
# compare = ['0.9 < error', 'error < 1.6', 'gone < 0.9']
# runs = 3
# breaks = [['sys.stdin.buffer.readline()', 'os.read(0, 80)']]
# mutants = [[['print("main: last line")', 'print("main: last line"); time.sleep(1)']],
#            [['print("main: last line")', 'print("main: last line"); print("Fatal", file=sys.stderr); __import__("os").abort()']],
#            [['print("main: last line")', 'print("main: last line"); print("Fatal", file=sys.stderr); time.sleep(1.5); __import__("os").abort()']]]
#
# [tool.observed.figures]
# error = 'at("Fatal") - at("main: last line")'
# gone = 'elapsed - at("Fatal")'
#
# [tool.observed.on."pypy3.11"]   # it closes no stdin at its end
# exit = 0
# stderr = []
# compare = []
# ///
"""A daemon blocked in stdin's buffer, and shutdown closes stdin."""
import sys
import threading
import time


def listen():
    print("heard:", sys.stdin.buffer.readline())


threading.Thread(target=listen, daemon=True).start()
time.sleep(0.1)
print("main: last line")
