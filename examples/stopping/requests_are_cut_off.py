# /// script
# [tool.observed]
# runs = 2
# loopback = true
# lines = ['^clients: 3 requests in flight; SIGTERM$', '^clients: (?P<answered>\d) of 3 answered$', '^server:  status -15$']
# compare = ['answered == 0']
# breaks = [['HTTPServer(("127.0.0.1", 0), Handler)', 'HTTPServer(("127.0.0.1", 0), Handler); __import__("signal").signal(15, lambda *_: time.sleep(4) or sys.exit(15))']]
#
# ///
"""A server as the tutorials have it, and a SIGTERM while it works."""
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import three_requests

if sys.argv[1:] != ["serve"]:
    three_requests.to(__file__)


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        print("at work", flush=True)
        time.sleep(3)  # SIGTERM comes long before
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"done")

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(server.server_port, flush=True)
server.serve_forever()
