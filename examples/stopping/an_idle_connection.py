# /// script
# [tool.observed]
# runs = 2
# loopback = true
# lines = ['^clients: 3 connections, idle; SIGTERM$', '^clients: 3 of 3 answered$', '^server:  still running$']
# breaks = [['    protocol_version = "HTTP/1.1"', '    protocol_version = "HTTP/1.0"']]
# mutants = [[['self.wfile.write(b"done")', 'self.close_connection = True']]]
#
# [tool.observed.exercise]
# lines = ['^server:  status 143$']
# [[tool.observed.exercise.choices]]
# says = "A timeout for each read of the handler: `timeout = 0.1`"
# edits = [["    protocol_version = \"HTTP/1.1\"", "    protocol_version = \"HTTP/1.1\"\n    timeout = 0.1"]]
# right = true
# because = "A connection on which nothing comes for so long is given up, also before the stop."
# [[tool.observed.exercise.choices]]
# says = "`block_on_close = False` in the server"
# edits = [["    daemon_threads = False", "    block_on_close = False\n    daemon_threads = False"]]
# right = false
# because = "`server_close()` does not wait then; but the interpreter does, for they are no daemons."
# [[tool.observed.exercise.choices]]
# says = "The server notes its connections, and shuts their reading down: `SHUT_RD`"
# edits = [["    daemon_threads = False  # so server_close() waits for them\n", "    daemon_threads = False\n    open = []\n\n    def process_request(self, request, address):\n        self.open.append(request)\n        super().process_request(request, address)\n"], ["server.server_close()", "for each in server.open: each.shutdown(0)\nserver.server_close()"]]
# right = true
# because = "An idle connection reads its end and closes; one in flight has read its request already, and can still write. Who has gone before must be off the list: `shutdown()` of a closed socket raises."
# ///
"""The same server, and clients that keep their connections, and say nothing."""
import signal
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import three_requests

if sys.argv[1:] != ["serve"]:
    three_requests.to(__file__, close=False, patience=2)


class Server(ThreadingHTTPServer):
    daemon_threads = False  # so server_close() waits for them


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        print("at work", flush=True)
        self.send_response(200)
        self.send_header("Content-Length", "4")
        self.end_headers()
        self.wfile.write(b"done")

    def log_message(self, *_):
        pass


signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGTERM])
server = Server(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever).start()
print(server.server_port, flush=True)
signal.sigwait([signal.SIGTERM])
server.shutdown()      # the loop ends
server.server_close()  # the port is closed, the requests are waited for
sys.exit(143)
