# /// script
# [tool.observed]
# runs = 2
# lines = [
#   '^lock.acquire: +KeyboardInterrupt$', '^thread.join: +KeyboardInterrupt$',
#   '^event.wait: +KeyboardInterrupt$', '^queue.get: +KeyboardInterrupt$',
#   '^time.sleep: +KeyboardInterrupt$', '^socket.recv: +KeyboardInterrupt$',
# ]
# interpreters = ["3.8", "3.12"]
# breaks = [['os.kill(os.getpid(), signal.SIGINT)', 'signal.raise_signal(signal.SIGINT)']]
# ///
"""Ctrl-C while main waits in six ways, each for five seconds or for ever."""
import os
import queue
import signal
import socket
import threading
import time

from at_rest import until_it_waits


def press_ctrl_c():
    until_it_waits(threading.main_thread())
    os.kill(os.getpid(), signal.SIGINT)


lock, never = threading.Lock(), threading.Event()
lock.acquire()
other = threading.Thread(target=never.wait, args=(30,), daemon=True)
other.start()
near, far = socket.socketpair()
for name, wait in {
        "lock.acquire": lock.acquire,
        "thread.join": other.join,
        "event.wait": threading.Event().wait,
        "queue.get": queue.Queue().get,
        "time.sleep": lambda: time.sleep(5),
        "socket.recv": lambda: near.recv(1)}.items():
    presser = threading.Thread(target=press_ctrl_c)
    presser.start()
    try:
        wait()
        print(f"{name + ':':13} came to its end")
    except KeyboardInterrupt:
        print(f"{name + ':':13} KeyboardInterrupt")
    presser.join()
