# /// script
# [tool.observed]
# runs = 2
# lines = ['^main: raised Stop, sent a signal; in its call: False$', '^worker: Stop$']
# order = [['worker: Stop', 'main: raised Stop']]
# never = ['sent it all']
# breaks = [['signal.pthread_kill(worker.ident, signal.SIGUSR1)', 'pass']]
# mutants = [[['raise_in(worker, Stop)', 'raise_in(worker, OSError)']], [['near.sendall(bytes(TEN_MB))', 'near.send(b"x")']]]
# without = { "pypy3.11" = "it has no ctypes.pythonapi" }
# [tool.observed.on."<3.15"]
# lines = ['^main: raised Stop, sent a signal; in its call: True$', '^worker: Stop$']
# order = [['main: raised Stop', 'worker: Stop']]
# [tool.observed.on."3.13t"]
# lines = ['^main: raised Stop, sent a signal; in its call: True$', '^worker: Stop$']
# order = [['main: raised Stop', 'worker: Stop']]
# ///
"""The same, and a signal that interrupts the call."""
import ctypes
import signal
import socket
import threading

TEN_MB = 10_000_000


class Stop(Exception):
    pass


def raise_in(thread, what):
    ctypes.pythonapi.PyThreadState_SetAsyncExc(
        ctypes.c_ulong(thread.ident), ctypes.py_object(what))


def work():
    try:
        near.sendall(bytes(TEN_MB))  # until the other end has taken all
        print("worker: sent it all")
    except Stop:
        print("worker: Stop")


signal.signal(signal.SIGUSR1, lambda *_: None)
near, far = socket.socketpair()
far.settimeout(5)
taken = 0
worker = threading.Thread(target=work, daemon=True)
worker.start()
far.recv(1)  # so it is in the call
raise_in(worker, Stop)
signal.pthread_kill(worker.ident, signal.SIGUSR1)
worker.join(0.7)
print("main: raised Stop, sent a signal; in its call:", worker.is_alive())
while taken < TEN_MB - 1 and worker.is_alive():
    taken += len(far.recv(TEN_MB)) or TEN_MB
worker.join(5)
