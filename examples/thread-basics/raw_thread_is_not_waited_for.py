# /// script
# [tool.observed]
# lines = ['^main: threading knows of 1 thread$']
# order = [['raw thread: starting', 'main: my last line']]
# never = ['raw thread: finishing']
# breaks = [
#   ['_thread.start_new_thread(work, ())', 'threading.Thread(target=work).start()'],
# ]
# ///
"""The interpreter waits for threading's threads, not for raw ones."""
import _thread
import threading
import time


def work():
    print("raw thread: starting")
    time.sleep(0.5)
    print("raw thread: finishing")


_thread.start_new_thread(work, ())
time.sleep(0.1)
print(f"main: threading knows of {threading.active_count()} thread")
print("main: my last line")
