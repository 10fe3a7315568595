# /// script
# [tool.observed]
# runs = 2
# loopback = true
# lines = ['^clients: (?P<answered>\d) of 3 answered$', '^server:  still running$']
# compare = ['answered == 3']
# breaks = [['    server.shutdown()', '    import threading; threading.Thread(target=server.shutdown).start()']]
# mutants = [[['    server.shutdown()', '    sys.exit()']]]
#
# [tool.observed.outcomes."all are answered, and the server ends"]
# lines = ['3 of 3', '^server:  status']
# [tool.observed.outcomes."none is answered, and the server ends"]
# lines = ['0 of 3', '^server:  status']
# [tool.observed.outcomes."all are answered, and the server does not end"]
# lines = ['3 of 3', '^server:  still']
#
# [tool.observed.exercise]
# lines = ['^server:  status 0$']
# [[tool.observed.exercise.choices]]
# says = "Call it in a thread: `Thread(target=server.shutdown).start()`"
# edits = [["    server.shutdown()\n", "    threading.Thread(target=server.shutdown).start()\n"], ["import sys\n", "import sys\nimport threading\n"]]
# right = true
# because = "Now main goes back into its loop, which sees the request and ends."
# [[tool.observed.exercise.choices]]
# says = "`server.server_close()` in the handler, in place of `shutdown()`"
# edits = [["    server.shutdown()\n", "    server.server_close()\n"]]
# right = false
# because = "It closes the socket, and the loop goes on without it."
# [[tool.observed.exercise.choices]]
# says = "Raise in the handler: `sys.exit(0)`"
# edits = [["    server.shutdown()\n", "    sys.exit(0)\n"]]
# right = true
# because = "The exception leads out of the loop, and main ends; the threads are daemons, and are cut off."
# ///
"""`shutdown()` in a signal handler: main waits for main."""
import signal
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import three_requests

if sys.argv[1:] != ["serve"]:
    three_requests.to(__file__, patience=2)


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        print("at work", flush=True)
        time.sleep(0.4)
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"done")

    def log_message(self, *_):
        pass


def told_to_end(number, frame):
    server.shutdown()


signal.signal(signal.SIGTERM, told_to_end)
server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(server.server_port, flush=True)
server.serve_forever()
server.server_close()
