# /// script
# [tool.observed]
# runs = 2
# loopback = true
# lines = ['^the second client: no answer in 0\.5 s$']
# breaks = [['silent = socket.create_connection(address)', 'silent = socket.create_connection(address); silent.sendall(b"hi")']]
# mutants = [[['        serve(connection)', '        threading.Thread(target=serve, args=[connection], daemon=True).start()']]]
#
# [tool.observed.outcomes."the second client is answered"]
# lines = ['answered']
# [tool.observed.outcomes."the second client waits too"]
# lines = ['no answer']
#
# [tool.observed.exercise]
# lines = ['^the second client: answered']
# [[tool.observed.exercise.choices]]
# says = "A longer line in front of the server: `listener.listen(100)`"
# edits = [["listener = socket.create_server(", "listener = socket.create_server(backlog=100, address="]]
# right = false
# because = "The second client is connected already, by the system. Nobody takes it out of the line."
# [[tool.observed.exercise.choices]]
# says = "A thread for each connection"
# edits = [["        serve(connection)", "        threading.Thread(target=serve, args=[connection], daemon=True).start()"], ["settimeout(0.5)", "settimeout(10)"]]
# right = true
# because = "Each silent client now holds a thread, and nobody else."
# [[tool.observed.exercise.choices]]
# says = "A timeout for a silent client: `connection.settimeout(1)`"
# edits = [["    with connection:", "    connection.settimeout(1)\n    with connection, __import__('contextlib').suppress(socket.timeout):"], ["settimeout(0.5)", "settimeout(10)"]]
# right = true
# because = "The silent one is sent away after a second. The others wait so long for each such client."
# [[tool.observed.exercise.choices]]
# says = "`listener.settimeout(0.1)`"
# edits = [["def serve_all():", "def serve_all():\n    listener.settimeout(0.1)"]]
# right = false
# because = "It bounds `accept`. The server stands in `recv`."
# ///
"""A server with one thread; the first client says nothing."""
import socket
import threading


def serve(connection):
    with connection:
        data = connection.recv(100)       # here it stands
        connection.sendall(b"answered " + data)


def serve_all():
    while True:
        connection, _ = listener.accept()
        serve(connection)


listener = socket.create_server(("127.0.0.1", 0))
address = listener.getsockname()
threading.Thread(target=serve_all, daemon=True).start()
silent = socket.create_connection(address)
second = socket.create_connection(address)
second.sendall(b"hello")
second.settimeout(0.5)
try:
    print("the second client:", second.recv(100).decode())
except socket.timeout:
    print("the second client: no answer in 0.5 s")
