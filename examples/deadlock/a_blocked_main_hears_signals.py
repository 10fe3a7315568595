# /// script
# [tool.observed]
# runs = 5
# lines = ['^heard: signal (?P<sent>\d+); main had got on: (True|False)$']
# compare = ['1 <= sent <= 30']
# breaks = [['os.kill(os.getpid(), signal.SIGUSR1)', 'pass']]
# [tool.observed.outcomes."while main waits for the lock"]
# lines = ['main had got on: False$']
# at_least = 5
# share = 1.0
# [tool.observed.outcomes."when main has the lock"]
# lines = ['main had got on: True$']
# [tool.observed.exercise]
# compare = ['3 <= sent <= 30']
# [[tool.observed.exercise.choices]]
# says = "`time.sleep(1)`"
# edits = [["with lock:\n    got_on", "import time\ntime.sleep(1)\nif True:\n    got_on"]]
# right = false
# because = "A sleep is interrupted, the handler runs, and the sleep goes on."
# [[tool.observed.exercise.choices]]
# says = "`holder.join()`"
# edits = [["with lock:\n    got_on", "holder.join()\nif True:\n    got_on"]]
# right = false
# because = "A join waits as for a lock, and hears signals on Linux."
# [[tool.observed.exercise.choices]]
# says = "`hashlib.pbkdf2_hmac`, one long call that computes in C"
# edits = [["with lock:\n    got_on", "import hashlib\nhashlib.pbkdf2_hmac('sha256', b'', b'', 2_000_000)\nif True:\n    got_on"]]
# right = true
# because = "It does not look for signals until it is done. What came meanwhile is answered then."
# [[tool.observed.exercise.choices]]
# says = "`input()`, where nobody writes"
# edits = [["with lock:\n    got_on", "import sys\nreader, writer = os.pipe()\nsys.stdin = open(reader)\nthreading.Timer(1.5, os.write, (writer, b'line')).start()\nthreading.Timer(2, os.close, (writer,)).start()\ninput()\nif True:\n    got_on"]]
# right = false
# because = "A read is interrupted as well, and begun again after the handler."
# ///
"""Main waits for a lock, and a signal handler of Python's runs in it."""
import os
import signal
import threading

lock = threading.Lock()
holds = threading.Event()
heard, sent, got_on = [], 0, False


def handler(number, frame):
    heard.append((sent, got_on))   # a list: it takes no lock


def hold():
    global sent
    with lock:
        holds.set()
        while not heard and sent < 30:
            sent += 1
            os.kill(os.getpid(), signal.SIGUSR1)
            pause.wait(0.1)


pause = threading.Event()          # never set
signal.signal(signal.SIGUSR1, handler)
holder = threading.Thread(target=hold)
holder.start()
holds.wait()
with lock:
    got_on = True
holder.join()
print("heard: signal {}; main had got on: {}".format(*heard[0]))
