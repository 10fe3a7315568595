# /// script
# [tool.observed]
# lines = ['^hello from worker$']
# order = [['main: last line', 'hello from']]
# runs = 5
# breaks = [['thread.start()', 'thread.start(); thread.join()']]
# ///
"""Main does not wait, and has its last word first."""
import threading
import time


def greet():
    time.sleep(0.1)
    print("hello from", threading.current_thread().name)


thread = threading.Thread(target=greet, name="worker")
thread.start()
print("main: last line")
