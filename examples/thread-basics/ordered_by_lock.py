# /// script
# [tool.observed]
# timeline = true
# order = [['main: before', 'thread: starting']]
# runs = 10
# breaks = [['with gate:', 'if True:']]
# mutants = [[['with gate:', 'with threading.Lock():']]]
# ///
"""A lock: the thread's line comes after main's, though it started first."""
import threading
import time

gate = threading.Lock()


def work():
    with gate:
        print("thread: starting")


gate.acquire()
x = threading.Thread(target=work)
x.start()
time.sleep(0.1)  # time enough for the thread, were it free to run
print("main: before the thread")
gate.release()
x.join()
