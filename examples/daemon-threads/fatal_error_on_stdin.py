# /// script
# [tool.observed]
# timeline = true
# exit = "SIGABRT"
# lines = ['^main: last line$']
# stderr = ['Fatal Python error: _enter_buffered_busy: could not acquire lock for <_io.BufferedReader name=.<stdin>.> at interpreter shutdown, possibly due to daemon threads']
# compare = ['0.6 < error', 'error < 1.9', 'gone < 0.9']
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
#
# [tool.observed.outcomes."it waits until a line comes"]
# exit = "deadline"
#
# [tool.observed.outcomes."it aborts"]
# exit = "SIGABRT"
#
# [tool.observed.outcomes."it ends, with status 0"]
# exit = 0
#
# [tool.observed.exercise]
# exit = 0
# lines = ['^main: last line$']
# [[tool.observed.exercise.choices]]
# says = "`sys.stdin.buffer.read1(80)`"
# edits = [["sys.stdin.buffer.readline()", "sys.stdin.buffer.read1(80)"]]
# right = false
# because = "It takes what is there, and waits for it in the same buffer, with the same lock."
# [[tool.observed.exercise.choices]]
# says = "`sys.stdin.buffer.raw.read(80)`"
# edits = [["sys.stdin.buffer.readline()", "sys.stdin.buffer.raw.read(80)"]]
# right = true
# because = "The file below the buffer was asked. The buffer's lock stayed free."
# [[tool.observed.exercise.choices]]
# says = "`sys.stdin.buffer.peek(1)`"
# edits = [["sys.stdin.buffer.readline()", "sys.stdin.buffer.peek(1)"]]
# right = false
# because = "To look ahead it fills the buffer, and holds its lock meanwhile."
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
