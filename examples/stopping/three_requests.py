"""Three clients ask a server, a program of its own, which is told to end meanwhile."""
import http.client
import signal
import subprocess
import sys
import threading


def ask(port, answers, close):
    try:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        connection.request("GET", "/")
        answers.append(connection.getresponse().read())
        if not close:
            kept.append(connection)  # and asks nothing more
    except OSError:
        pass


kept = []


def to(program, close=True, patience=10):
    server = subprocess.Popen([sys.executable, program, "serve"],
                              stdout=subprocess.PIPE, text=True)
    port, answers = int(server.stdout.readline()), []
    clients = [threading.Thread(target=ask, args=(port, answers, close))
               for _ in range(3)]
    for client in clients:
        client.start()
    for _ in clients:
        server.stdout.readline()  # "at work": it is in flight
    if not close:
        for client in clients:
            client.join()
    print("clients: 3 requests in flight; SIGTERM" if close
          else "clients: 3 connections, idle; SIGTERM", flush=True)
    server.send_signal(signal.SIGTERM)
    try:
        ended = f"status {server.wait(patience)}"
    except subprocess.TimeoutExpired:
        ended = "still running"
    for client in clients:
        client.join()
    print(f"clients: {len(answers)} of 3 answered")
    print(f"server:  {ended}")
    server.kill()
    server.wait()
    sys.exit()
