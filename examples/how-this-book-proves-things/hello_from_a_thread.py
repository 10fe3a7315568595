# /// script
# [tool.observed]
# timeline = true
# lines = ['^hello from (?P<name>\w+)$', '^main: the thread has ended$']
# order = [['hello from', 'main: the thread has ended']]
# runs = 5
# breaks = [['thread.join()', 'pass']]
# ///
"""Main waits for its thread, then has the last word."""
import threading
import time


def greet():
    time.sleep(0.1)
    print("hello from", threading.current_thread().name)


thread = threading.Thread(target=greet, name="worker")
thread.start()
thread.join()
print("main: the thread has ended")
