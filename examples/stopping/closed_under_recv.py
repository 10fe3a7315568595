# /// script
# [tool.observed]
# runs = 2
# lines = ['^worker: waits in recv$', '^main: closed it; the worker waits on: True$', '^peer: +hears nothing of it$', "^worker: got b'late', from a closed socket$"]
# order = [['main: closed', 'peer:', 'worker: got']]
# breaks = [['near.close()', 'near.shutdown(socket.SHUT_RDWR)']]
# mutants = [[['near.close()', 'pass']], [['far.sendall(b"late")', 'far.close()']], [['print("worker: waits in recv")', 'pass']], [['    far.recv(1)', '    raise OSError']]]
#
# [tool.observed.exercise]
# lines = ["^worker: got b'', from an? (closed|open) socket$"]
# [[tool.observed.exercise.choices]]
# says = "Close both ends: `near.close(); far.close()`"
# edits = [["near.close()\n", "near.close()\nfar.close()\n"], ["    far.recv(1)\n", "    raise socket.timeout\n"], ["far.sendall(b\"late\")", "pass"]]
# right = true
# because = "The end of the peer is an end of the stream. But as a rule the other end is not yours to close."
# [[tool.observed.exercise.choices]]
# says = "`near.detach()`, and close the number with `os.close()`"
# edits = [["near.close()\n", "import os; os.close(near.detach())\n"], ["far.sendall(b\"late\")", "far.sendall(b\"later\")"]]
# right = false
# because = "It is the same call of the system, by another name."
# [[tool.observed.exercise.choices]]
# says = "`near.shutdown(socket.SHUT_RD)` before the close"
# edits = [["near.close()\n", "near.shutdown(socket.SHUT_RD)\nnear.close()\n"], ["far.sendall(b\"late\")", "pass"]]
# right = true
# because = "It says: nothing more will be read here. That wakes the reader."
# [[tool.observed.exercise.choices]]
# says = "`near.settimeout(0.1)` before the close"
# edits = [["near.close()\n", "near.settimeout(0.1)\nnear.close()\n"]]
# right = false
# because = "A timeout holds for calls that begin later. This one waits already."
# [[tool.observed.exercise.choices]]
# says = "A timeout from the start: `near.settimeout(5)` before the worker starts"
# edits = [["far.settimeout(0.2)\n", "far.settimeout(0.2)\nnear.settimeout(5)\n"]]
# right = false
# because = "Then `recv` is a wait and a read. What the peer sends ends the wait; the read finds the socket closed and raises `OSError`, and what was sent is lost."
# ///
"""Main closes a socket on which another thread waits."""
import socket
import threading

from at_rest import until_it_waits


def work():
    got = near.recv(10)
    where = "a closed" if near.fileno() == -1 else "an open"
    print(f"worker: got {got}, from {where} socket")


near, far = socket.socketpair()
far.settimeout(0.2)
print("worker: waits in recv")
worker = threading.Thread(target=work, daemon=True)
worker.start()
until_it_waits(worker)
near.close()
worker.join(0.2)
print("main: closed it; the worker waits on:", worker.is_alive())
try:
    far.recv(1)
    print("peer:   hears the end")
except socket.timeout:
    print("peer:   hears nothing of it")
far.sendall(b"late")
worker.join(5)
