# /// script
# [tool.observed]
# timeline = true
# order = [['main: last line', 'listener: told to stop']]
# runs = 3
# deadline = 5
# breaks = [['wake.send(b"stop")', 'wake.fileno()']]
# mutants = [[['stopped in ready', 'True']]]
# ///
"""Not a daemon: it waits for stdin or for the stop, whichever comes."""
import os
import select
import socket
import sys
import threading
import time


def listen():
    while True:
        ready, _, _ = select.select([sys.stdin, stopped], [], [])
        if stopped in ready:
            print("listener: told to stop")
            return
        heard = os.read(sys.stdin.fileno(), 4096)
        if not heard:  # end of file: nothing will come any more
            print("listener: end of file")
            return
        print("heard:", heard)


wake, stopped = socket.socketpair()
listener = threading.Thread(target=listen)
listener.start()
try:
    time.sleep(0.1)
    print("main: last line")
finally:
    wake.send(b"stop")
    listener.join()
