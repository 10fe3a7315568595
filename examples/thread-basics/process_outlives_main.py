# /// script
# [tool.observed]
# timeline = true
# lines = ['^thread: is the main thread alive\? False$']
# order = [['main: my last line', 'thread: is the main', 'thread: finishing', 'atexit']]
# # The thread sleeps 0.4 s; a busy machine may add to it.
# compare = ['0.3 < waited < 3']
# breaks = [['target=work', 'target=work, daemon=True']]
#
# [tool.observed.figures]
# waited = 'elapsed - at("main: my last line")'
# ///
"""Main's code ends; the process waits for the thread, then runs atexit."""
import atexit
import threading
import time


def work():
    time.sleep(0.2)
    alive = threading.main_thread().is_alive()
    print(f"thread: is the main thread alive? {alive}")
    time.sleep(0.2)
    print("thread: finishing")


atexit.register(print, "atexit: the thread has ended, now I may run")
threading.Thread(target=work).start()
print("main: my last line")
