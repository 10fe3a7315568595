# /// script
# [tool.observed]
# runs = 2
# loopback = true
# lines = ['^clients: 3 requests in flight; SIGTERM$', '^clients: (?P<answered>\d) of 3 answered$', '^server:  status 143$']
# compare = ['answered == 3']
# breaks = [['    daemon_threads = False', '    daemon_threads = True']]
# mutants = [[['sys.exit(143)', 'sys.exit(0)']]]
#
# [tool.observed.exercise]
# lines = ['^clients: 3 of 3 answered$']
# [[tool.observed.exercise.choices]]
# says = "Leave `daemon_threads` as it is in the library"
# edits = [["daemon_threads = False", "pass"]]
# right = false
# because = "`ThreadingHTTPServer` sets it to True. `server_close()` waits for no daemon, and at the end they are cut off."
# [[tool.observed.exercise.choices]]
# says = "Leave out `server_close()`"
# edits = [["server.server_close()", "pass"]]
# right = true
# because = "Then the interpreter waits for the threads, for they are no daemons. But the port stays open meanwhile: clients come in, and nobody answers."
# [[tool.observed.exercise.choices]]
# says = "End by `os._exit(143)`, after the `server_close()`"
# edits = [["sys.exit(143)", "import os; os._exit(143)"]]
# right = true
# because = "All has been waited for by then."
# [[tool.observed.exercise.choices]]
# says = "End by `os._exit(143)`, in place of the `server_close()`"
# edits = [["server.server_close()  #", "import os; os._exit(143)  #"]]
# right = false
# because = "`shutdown()` ends the loop that takes requests in. Those in flight are in other threads."
# ///
"""No new requests, the old ones to their end, then the process."""
import signal
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import three_requests

if sys.argv[1:] != ["serve"]:
    three_requests.to(__file__)


class Server(ThreadingHTTPServer):
    daemon_threads = False  # so server_close() waits for them


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        print("at work", flush=True)
        time.sleep(1)
        self.send_response(200)
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
