# /// script
# [tool.observed]
# runs = 2
# lines = ["^worker: got b'hello'$", '^worker: told to stop$', '^main: joined, and the connection is open: True$']
# order = [["got b'hello'", 'told to stop', 'main: joined']]
# breaks = [['wake.sendall(b"x")', 'pass']]
# mutants = [[['far.sendall(b"hello")', 'far.sendall(b"x")']], [['wake.sendall(b"x")', 'near.close(); wake.sendall(b"x")']], [['wake.sendall(b"x")', 'far.close()']]]
# ///
"""The worker waits on two sockets: one brings data, the other the stop."""
import selectors
import socket
import threading


def work():
    with selectors.DefaultSelector() as both:
        both.register(near, selectors.EVENT_READ)
        both.register(woken, selectors.EVENT_READ)
        while True:
            ready = [key.fileobj for key, _ in both.select(9)]
            if near in ready:
                got = near.recv(10)
                print("worker: got", got)
                if not got:
                    return  # the other end is gone, for good
                heard.set()
            if woken in ready or not ready:
                print("worker: told to stop" if ready else "worker: silence")
                return


near, far = socket.socketpair()
woken, wake = socket.socketpair()
heard = threading.Event()
worker = threading.Thread(target=work, daemon=True)
worker.start()
far.sendall(b"hello")
heard.wait(5)
wake.sendall(b"x")
worker.join(5)
print("main: joined, and the connection is open:", near.fileno() != -1)
