# /// script
# [tool.observed]
# runs = 2
# lines = ['^in count: number is (?P<first>\d+)$', '^in count: number is greater$']
# breaks = [['        number += 1', '        time.sleep(0.01)']]
# mutants = [[['return frame.f_locals["number"]', 'return int("number" in frame.f_locals)']], [['"in", frame', '"at", frame']]]
# without = { "3.13t" = "without a GIL the frame changes under the look", "3.14t" = "without a GIL the frame changes under the look", "3.15t" = "without a GIL the frame changes under the look" }
#
# [tool.observed.outcomes."the same number: it is a picture"]
# lines = ['number is the same$']
# [tool.observed.outcomes."a greater number: the frame is in use"]
# lines = ['number is greater$']
# [tool.observed.outcomes."an error: the frame is not the asker's"]
# stderr = ['Error']
# ///
"""One frame of sys._current_frames, looked at twice."""
import sys
import threading
import time


def count():
    number = 0
    while True:
        number += 1


def number_in(frame):
    """Read its variable, until it has one, for 5 s at most."""
    end = time.monotonic() + 5
    while "number" not in frame.f_locals and time.monotonic() < end:
        time.sleep(0.01)
    return frame.f_locals["number"]


worker = threading.Thread(target=count, daemon=True)
worker.start()
while sys._current_frames()[worker.ident].f_code is not count.__code__:
    time.sleep(0.01)
frame = sys._current_frames()[worker.ident]
first = number_in(frame)
print("in", frame.f_code.co_name + ": number is", first)
end = time.monotonic() + 5
while number_in(frame) == first and time.monotonic() < end:
    time.sleep(0.02)
same = number_in(frame) == first
print("in", frame.f_code.co_name + ": number is",
      "the same" if same else "greater")
