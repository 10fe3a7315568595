# /// script
# [tool.observed]
# timeline = true
# order = [['main: before', 'thread: got go']]
# runs = 10
# breaks = [['go.get()', '"go"']]
# ///
"""A queue: the thread goes on when main has put something in, not before."""
import queue
import threading
import time

go = queue.Queue()


def work():
    item = go.get()
    print(f"thread: got {item}")


x = threading.Thread(target=work)
x.start()
time.sleep(0.1)  # time enough for the thread, were it free to run
print("main: before the thread")
go.put("go")
x.join()
