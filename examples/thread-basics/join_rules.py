# /// script
# [tool.observed]
# lines = [
#   '^join\(\) before start\(\) RuntimeError: cannot join thread before it is',
#   '^join\(timeout=0.05\) +None +alive: True$',
#   '^join\(\) +None +alive: False$',
#   '^join\(\) again +None +alive: False$',
#   '^join\(\) on itself +RuntimeError: [Cc]annot join current thread$',
#   '^start\(\) again +RuntimeError: threads can only be started once$',
# ]
# breaks = [['time.sleep(0.3)', 'time.sleep(0)']]
# ///
"""The rules of join(): what it returns, and when it refuses."""
import threading
import time


def attempt(words, call):
    try:
        print(f"{words:21} {call()}  alive: {x.is_alive()}")
    except RuntimeError as error:
        print(f"{words:21} RuntimeError: {error}")


x = threading.Thread(target=lambda: time.sleep(0.3))
attempt("join() before start()", x.join)
x.start()
attempt("join(timeout=0.05)", lambda: x.join(timeout=0.05))
attempt("join()", x.join)
attempt("join() again", x.join)
attempt("join() on itself", threading.current_thread().join)
attempt("start() again", x.start)
