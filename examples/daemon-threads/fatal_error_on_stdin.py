# /// script
# [tool.observed]
# timeline = true
# exit = "SIGABRT"
# lines = ['^main: last line$']
# stderr = ['Fatal Python error: _enter_buffered_busy: could not acquire lock for <_io.BufferedReader name=.<stdin>.> at interpreter shutdown, possibly due to daemon threads']
# compare = ['error > 0.9', 'gone < 0.9']
# runs = 3
# interpreters = ["3.9", "3.13", "3.13t", "3.14", "3.15"]
# breaks = [['sys.stdin.buffer.readline()', 'os.read(0, 80)']]
#
# [tool.observed.figures]
# error = 'at("Fatal") - at("main: last line")'
# gone = 'elapsed - at("Fatal")'
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
