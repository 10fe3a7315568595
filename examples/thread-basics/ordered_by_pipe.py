# /// script
# [tool.observed]
# timeline = true
# order = [
#   ['main: before start', 'thread: begun', 'main: before the byte', 'thread: got it'],
# ]
# runs = 10
# breaks = [['os.read(end_to_read, 1)', 'pass']]
# mutants = [[["print(\"main: before start()\")\nx.start()",
#              "x.start()\ntime.sleep(0.02)\nprint(\"main: before start()\")"]]]
# ///
"""start() orders what was before it; a byte in a pipe, what was before the byte."""
import os
import threading
import time

end_to_read, end_to_write = os.pipe()


def work():
    print("thread: begun")
    os.read(end_to_read, 1)
    print("thread: got it")


x = threading.Thread(target=work)
print("main: before start()")
x.start()
time.sleep(0.1)  # time enough for the thread, were it free to run
print("main: before the byte")
os.write(end_to_write, b"!")
x.join()
