# /// script
# [tool.observed]
# runs = 2
# deadline = 5
# exit = 1
# lines = ['^main: closes the file$']
# never = ['main: closed']
# stderr = ['^Timeout', 'in work$', 'line \d+ in <module>$']
# breaks = [['os.fdopen(reading, "rb")', 'os.fdopen(reading, "rb", buffering=0)']]
# mutants = [[['file.close()', 'pass']]]
# [tool.observed.outcomes."closed, and the worker gets an error"]
# lines = ['^main: closed$', '^worker: Val']
# [tool.observed.outcomes."closed, and the worker waits on"]
# lines = ['^main: closed$']
# [tool.observed.outcomes."close() does not come back"]
# exit = 1
# ///
"""A file object in place of a socket: main closes it under its reader."""
import faulthandler
import os
import threading

from at_rest import until_it_waits


def work():
    print("worker: got", file.read(10))


reading, writing = os.pipe()
file = os.fdopen(reading, "rb")
worker = threading.Thread(target=work, daemon=True)
worker.start()
until_it_waits(worker)
faulthandler.dump_traceback_later(1, exit=True)
print("main: closes the file", flush=True)
file.close()
print("main: closed", flush=True)
os._exit(0)
