# /// script
# [tool.observed]
# runs = 2
# loopback = true
# lines = ['^the second client: answered hello$', '^the silent one, at last: answered hm$', '^threads of the server: 1, connections at once: (?P<most>\d)$']
# order = [['^the second client', '^the silent one']]
# compare = ['most == 2']
# breaks = [['b"answered " + data', 'b"got " + data']]
# mutants = [[['silent.sendall(b"hm")', 'pass']], [['silent = socket.create_connection(address)', 'silent = second = socket.create_connection(address)']]]
# ///
"""One thread waits on all sockets at once, and serves whichever speaks."""
import selectors
import socket
import threading

most = 0


def serve_all():
    global most
    with selectors.DefaultSelector() as all_of_them:
        all_of_them.register(listener, selectors.EVENT_READ)
        while True:
            for key, _ in all_of_them.select():
                if key.fileobj is listener:
                    connection, _ = listener.accept()
                    all_of_them.register(connection, selectors.EVENT_READ)
                    most = max(most, len(all_of_them.get_map()) - 1)
                    continue
                data = key.fileobj.recv(100)      # it has something
                if data:
                    key.fileobj.sendall(b"answered " + data)
                else:
                    all_of_them.unregister(key.fileobj)
                    key.fileobj.close()


listener = socket.create_server(("127.0.0.1", 0))
address = listener.getsockname()
threading.Thread(target=serve_all, daemon=True).start()
silent = socket.create_connection(address)
second = socket.create_connection(address)
second.settimeout(10)
silent.settimeout(10)
second.sendall(b"hello")
print("the second client:", second.recv(100).decode())
silent.sendall(b"hm")
print("the silent one, at last:", silent.recv(100).decode())
print("threads of the server:", threading.active_count() - 1, end="")
print(", connections at once:", most)
