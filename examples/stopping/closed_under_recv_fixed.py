# /// script
# [tool.observed]
# runs = 2
# lines = ["^worker: got b''$", "^peer: +got b''$", '^main: joined$']
# order = [["worker: got b''", 'main: joined']]
# breaks = [['near.shutdown(socket.SHUT_RDWR)', 'near.close()'], ['far.recv(1)', '0'], ['worker.join(5)', 'worker.join(0.2)']]
# mutants = [[['near.shutdown(socket.SHUT_RDWR)', 'near.shutdown(socket.SHUT_RD)'], ['far.settimeout(5)', 'far.settimeout(0.2)']], [['worker.join(5)', 'pass']]]
# ///
"""Shut down first; join; then close."""
import socket
import threading

from at_rest import until_it_waits


def work():
    print("worker: got", near.recv(10))


near, far = socket.socketpair()
far.settimeout(5)
worker = threading.Thread(target=work, daemon=True)
worker.start()
until_it_waits(worker)
near.shutdown(socket.SHUT_RDWR)
worker.join(5)
print("main: still waits" if worker.is_alive() else "main: joined")
print("peer:   got", far.recv(1))
near.close()
