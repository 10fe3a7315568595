# /// script
# [tool.observed]
# lines = [
#   '^no limit: +8 files, at most 8 at once$',
#   '^Semaphore\(3\): +8 files, at most 3 at once$',
#   '^a pool of 3: +8 files, at most 3 at once$',
# ]
# runs = 5
# loopback = true
# breaks = [['threading.Semaphore(3), 8, 3', 'threading.Semaphore(4), 8, 3']]
# mutants = [
#   [['nothing, 3, 3', 'nothing, 4, 3']],
#   [['nothing, 8, 8', 'threading.Semaphore(3), 8, 3']],
#   [['threading.Semaphore(3), 8, 3', 'nothing, 8, 3']],
# ]
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
                so_many.set()
            if len(now) > wanted:
                one_more.set()
        go.wait(20)  # every file is kept back until then
        with lock:
            now.remove(self)
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"a file")

    def log_message(self, *words):
        pass


def run(slots, workers, many):
    global now, seen, wanted, so_many, one_more, go
    now, seen, wanted = [], [], many
    so_many, one_more, go = (threading.Event() for _ in range(3))

    def download(number):
        with slots:
            return urlopen(address + str(number)).read()

    with ThreadPoolExecutor(workers) as pool:
        files = pool.map(download, range(8))
        so_many.wait(10)
        one_more.wait(0.2)  # there is time for one too many
        go.set()
        return f"{len(list(files))} files, at most {max(seen)} at once"


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
address = f"http://127.0.0.1:{server.server_port}/"
threading.Thread(target=server.serve_forever, daemon=True).start()
nothing = contextlib.nullcontext()
print("no limit:    ", run(nothing, 8, 8))
print("Semaphore(3):", run(threading.Semaphore(3), 8, 3))
print("a pool of 3: ", run(nothing, 3, 3))
