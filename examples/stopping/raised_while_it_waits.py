# /// script
# [tool.observed]
# runs = 2
# lines = ['^main: raised Stop in it; still in its call: True$', '^main: took the rest: 9999999$', '^worker: Stop$']
# order = [['raised Stop', 'worker: Stop']]
# never = ['sent it all']
# breaks = [['        near.sendall(bytes(TEN_MB))', "        while not taken:\n            near.send(b'x')"]]
# mutants = [[["raise_in(worker, Stop)\nworker", "worker"]], [['far.recv(TEN_MB)', 'b""']]]
# without = { "pypy3.11" = "it has no ctypes.pythonapi" }
#
# [tool.observed.outcomes."at once, in the middle of its call"]
# order = ['^worker: Stop$', '^main: raised']
# [tool.observed.outcomes."never"]
# never = ['^worker: Stop$']
# [tool.observed.outcomes."when its call is over"]
# order = ['^main: raised', '^worker: Stop$']
# ///
"""The same exception, raised in a thread that waits inside a call."""
import ctypes
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


near, far = socket.socketpair()
far.settimeout(5)
taken = 0
worker = threading.Thread(target=work, daemon=True)
worker.start()
far.recv(1)  # so it is in the call
raise_in(worker, Stop)
worker.join(0.3)
print("main: raised Stop in it; still in its call:", worker.is_alive())
while taken < TEN_MB - 1:
    taken += len(far.recv(TEN_MB)) or TEN_MB
print("main: took the rest:", taken)
worker.join(5)
