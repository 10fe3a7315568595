# /// script
# [tool.observed]
# lines = [
#   '^no limit: +8 files, at most 8 at once$',
#   '^Semaphore\(3\): +8 files, at most 3 at once$',
#   '^a pool of 3: +8 files, at most 3 at once$',
# ]
# runs = 5
# loopback = true
# breaks = [['threading.Semaphore(3), 8, 3', 'threading.Semaphore(4), 8, 4']]
# mutants = [[['nothing, 3, 3', 'nothing, 4, 4']], [['nothing, 8, 8', 'threading.Semaphore(3), 8, 3']]]
# ///
"""The server counts how many downloads are under way at once."""
import contextlib
import threading
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.request import urlopen

lock = threading.Lock()


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        with lock:
            now.append(self)
            seen.append(len(now))
        if len(now) >= wanted:
            crowded.set()
        crowded.wait(10)  # until so many have come at once
        with lock:
            now.remove(self)
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"a file")

    def log_message(self, *words):
        pass


def run(slots, workers, many):
    global now, seen, wanted, crowded
    now, seen, wanted, crowded = [], [], many, threading.Event()

    def download(number):
        with slots:
            return urlopen(address + str(number)).read()

    with ThreadPoolExecutor(workers) as pool:
        files = list(pool.map(download, range(8)))
    return f"{len(files)} files, at most {max(seen)} at once"


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
address = f"http://127.0.0.1:{server.server_port}/"
threading.Thread(target=server.serve_forever, daemon=True).start()
nothing = contextlib.nullcontext()
print("no limit:    ", run(nothing, 8, 8))
print("Semaphore(3):", run(threading.Semaphore(3), 8, 3))
print("a pool of 3: ", run(nothing, 3, 3))
