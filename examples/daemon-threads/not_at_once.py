# /// script
# [tool.observed]
# timeline = true
# order = [['main: last line', 'tick while main has ended', 'worker: done'],
#          ['worker: done', 'atexit: begins', 'tick during atexit', 'atexit: ends']]
# never = ['tick after']
# compare = ['2 <= waiting', 'waiting <= 5', '2 <= atexit', 'atexit <= 5']
# deadline = 5
# runs = 5
# breaks = [['daemon=True', 'daemon=None']]
# mutants = [[['phase = "after"', 'phase = "after"; time.sleep(0.3)']]]
#
# [tool.observed.figures]
# waiting = 'count("tick while main has ended")'
# atexit = 'count("tick during atexit")'
# ///
"""A daemon outlives main's code: it ticks until shutdown takes the GIL."""
import atexit
import threading
import time

phase = "while main runs"


def tick():
    while True:
        time.sleep(0.1)
        print(f"  tick {phase}\n", end="")


def worker():
    global phase
    time.sleep(0.25)
    phase = "while main has ended"
    time.sleep(0.4)
    print("worker: done")


@atexit.register
def at_exit():
    global phase
    print("atexit: begins")
    phase = "during atexit"
    time.sleep(0.4)
    print("atexit: ends")
    phase = "after"


threading.Thread(target=tick, daemon=True).start()
threading.Thread(target=worker).start()
time.sleep(0.25)
print("main: last line")
