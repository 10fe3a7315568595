# /// script
# [tool.observed]
# lines = [
#   '^saved: 3 times$',
#   '^told to stop, it ended: True$',
# ]
# runs = 5
# breaks = [['stop.set()', 'pass']]
# mutants = [[['== 3', '== 4']]]
# ///
"""One thread, one Event: the wait is the pause, and stop ends it."""
import threading

stop = threading.Event()
thrice = threading.Event()
saved = 0


def save_now_and_then(pause):
    global saved
    while not stop.wait(pause):  # False: the pause is over
        saved += 1
        if saved == 3:
            pause = 3600
            thrice.set()


thread = threading.Thread(target=save_now_and_then, args=(0.02,))
thread.start()
thrice.wait(10)
stop.set()
thread.join(10)
print("saved:", saved, "times")
print("told to stop, it ended:", not thread.is_alive())
