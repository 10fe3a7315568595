# /// script
# [tool.observed]
# timeline = true
# lines = [
#   'alive before start\(\): False$',
#   'start\(\) took (?P<took>\d+) µs$',
#   'alive after start\(\): True$',
# ]
# order = [['main: all done', 'thread: finishing']]
# # The thread sleeps for 500,000 µs; on a busy machine main may be late by part of it.
# compare = ['took < 250000', '0.1 < gap < 3']
# breaks = [['x.start()', 'x.start(); x.join()']]
#
# [tool.observed.figures]
# gap = 'at("thread: finishing") - at("main: all done")'
# ///
"""start() returns when the thread has begun, not when it is done."""
import threading
import time


def work():
    time.sleep(0.5)
    print("thread: finishing")


x = threading.Thread(target=work)
print(f"main: thread alive before start(): {x.is_alive()}")
before = time.perf_counter()
x.start()
took = time.perf_counter() - before
print(f"main: start() took {took * 1e6:.0f} µs")
print(f"main: thread alive after start(): {x.is_alive()}")
print("main: all done")
