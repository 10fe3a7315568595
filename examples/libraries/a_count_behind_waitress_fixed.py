# /// script
# dependencies = ["waitress"]
#
# [tool.observed]
# runs = 2
# loopback = true
# lines = ['^answered: number 1, number 2$', '^counted: (?P<count>\d) of 2, in (?P<threads>\d) threads$']
# compare = ['count == 2', 'threads == 2']
# breaks = [['    with lock:', '    if True:']]
# mutants = [[['threads=4', 'threads=1']]]
# ///
"""The same counter under a lock, with the same gap in its middle."""
import http.client
import logging
import threading
from concurrent.futures import ThreadPoolExecutor

import waitress

count = 0
lock = threading.Lock()
both_are_here, meet = threading.Barrier(2), threading.Barrier(2)
threads = set()


def wait(barrier, seconds):
    try:
        barrier.wait(seconds)
    except threading.BrokenBarrierError:
        pass                        # nobody can


def application(environ, start_response):
    global count
    threads.add(threading.current_thread().name)
    wait(both_are_here, 5)          # two requests at once
    with lock:
        seen = count
        wait(meet, 0.5)             # the other comes, if it can
        count = seen + 1
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [f"number {seen + 1}".encode()]


def ask(_):
    connection = http.client.HTTPConnection("127.0.0.1", server.effective_port)
    connection.request("GET", "/")
    return connection.getresponse().read().decode()


logging.getLogger("waitress").setLevel("ERROR")
server = waitress.create_server(application, host="127.0.0.1", port=0, threads=4)
threading.Thread(target=server.run, daemon=True).start()
with ThreadPoolExecutor(2) as clients:
    print("answered:", ", ".join(sorted(clients.map(ask, range(2)))))
print("counted:", count, f"of 2, in {len(threads)} threads")
