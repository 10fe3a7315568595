# /// script
# [tool.observed]
# timeline = true
# order = [['end of file', 'main: last line', 'told to stop']]
# runs = 3
# deadline = 5
# breaks = [['wake.send(b"stop")', 'wake.fileno()']]
# mutants = [[['stopped in ready', 'True']], [['print(f"{name}: end of file")', 'pass']]]
# ///
"""Not a daemon: it waits for stdin or for the stop, whichever comes."""
import os
import select
import socket
import sys
import threading
import time


def listen(name, file):
    while True:
        ready, _, _ = select.select([file, stopped], [], [])
        if stopped in ready:
            print(f"{name}: told to stop")
            return
        heard = os.read(file.fileno(), 4096)
        if not heard:  # end of file: nothing will come any more
            print(f"{name}: end of file")
            return
        print(f"{name}: heard", heard)


wake, stopped = socket.socketpair()
with open(os.devnull) as empty:
    listen("an empty file", empty)
listener = threading.Thread(target=listen, args=("stdin", sys.stdin))
try:
    listener.start()
    time.sleep(0.1)
    print("main: last line")
finally:
    wake.send(b"stop")
    listener.join()
