# /// script
# [tool.observed]
# runs = 2
# loopback = true
# runs_on = "Linux"
# lines = ['^closed: +accept waits on$', '^shut down: +accept raised OSError: Invalid argument$', '^connected to: +accept came back, and saw the stop$']
# breaks = [['one.shutdown(socket.SHUT_RDWR)', 'one.close()']]
# mutants = [[['after("closed:", socket.socket.close, 0.3)', 'after("closed:", shut_down)']], [['    stop.set()', '    pass']]]
# ///
"""A thread in accept(): three ways to wake it."""
import socket
import threading

from at_rest import until_it_waits

stop = threading.Event()


def serve(listener, told):
    try:
        listener.accept()
        told.append("came back" + ", and saw the stop" * stop.is_set())
    except OSError as error:
        told.append(f"raised OSError: {error.strerror}")


def shut_down(one):
    one.shutdown(socket.SHUT_RDWR)


def connect_to(one):
    stop.set()
    socket.create_connection(one.getsockname()).close()


def after(words, wake, patience=5):
    listener, told = socket.create_server(("127.0.0.1", 0)), []
    x = threading.Thread(target=serve, args=(listener, told), daemon=True)
    x.start()
    until_it_waits(x)
    wake(listener)
    x.join(patience)
    print(f"{words:14} accept", *told or ["waits on"])


after("closed:", socket.socket.close, 0.3)
after("shut down:", shut_down)
after("connected to:", connect_to)
