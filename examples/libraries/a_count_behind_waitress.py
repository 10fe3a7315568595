# /// script
# dependencies = ["waitress"]
#
# [tool.observed]
# runs = 2
# loopback = true
# lines = ['^answered: number 1, number 1$', '^counted: (?P<count>\d) of 2$']
# compare = ['count == 1']
# breaks = [['threads=4', 'threads=1']]
# mutants = [[['    the_other_comes()', '    pass'], ["meet.wait(5)", "pass"]]]
#
# [tool.observed.outcomes."both are counted"]
# lines = ['^counted: 2']
# [tool.observed.outcomes."one is lost, and two are told that they are number 1"]
# lines = ['^counted: 1', 'number 1, number 1']
#
# [tool.observed.exercise]
# lines = ['^counted: 2 of 2$']
# [[tool.observed.exercise.choices]]
# says = "A `threading.local()` for the count"
# edits = [["count = 0", "own = threading.local()\ncount = 0"], ["    global count\n", "    global count\n    own.count = count\n"], ["    seen = count\n", "    seen = own.count\n"]]
# right = false
# because = "Then each thread has a count of its own, and what they share is still written over."
# [[tool.observed.exercise.choices]]
# says = "More threads: `threads=16`"
# edits = [["threads=4", "threads=16"]]
# right = false
# because = "Two are enough to lose one."
# [[tool.observed.exercise.choices]]
# says = "A lock round the three lines"
# edits = [["    seen = count\n    the_other_comes()           # in real life: now and then\n    count = seen + 1\n", "    with lock:\n        seen = count\n        the_other_comes()\n        count = seen + 1\n"], ["count = 0", "lock = threading.Lock()\ncount = 0"], ["meet.wait(5)", "meet.wait(0.3)"]]
# right = true
# because = "The other request waits outside."
# [[tool.observed.exercise.choices]]
# says = "`threads=1` for the server"
# edits = [["threads=4", "threads=1"], ["meet.wait(5)", "meet.wait(0.3)"]]
# right = true
# because = "Then no two requests run at once: each waits for all before it."
# ///
"""A request counter in a web application; two requests at once."""
import http.client
import logging
import threading
from concurrent.futures import ThreadPoolExecutor

import waitress

count = 0
meet = threading.Barrier(2)


def the_other_comes():
    try:
        meet.wait(5)
    except threading.BrokenBarrierError:
        pass                        # nobody can


def application(environ, start_response):
    global count
    seen = count
    the_other_comes()           # in real life: now and then
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
print("counted:", count, "of 2")
