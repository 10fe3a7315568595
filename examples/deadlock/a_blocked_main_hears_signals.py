# /// script
# [tool.observed]
# runs = 5
# lines = ['^handler: after signal (?P<sent>\d+), main stands in `with lock:`$', '^main: has the lock$']
# breaks = [['linecache.getline(__file__, frame.f_lineno).strip()', '""']]
# mutants = [[['os.kill(os.getpid(), signal.SIGUSR1)', 'pass']], [['print("main: has the lock")', 'print("main: has a lock")']]]
# [tool.observed.outcomes."while main waits for the lock"]
# order = ['^handler', '^main: has']
# at_least = 5
# share = 1.0
# [tool.observed.outcomes."when main has the lock"]
# order = ['^main: has', '^handler']
# [tool.observed.exercise]
# compare = ['3 <= sent <= 30']
# [[tool.observed.exercise.choices]]
# says = "`time.sleep(1)`"
# edits = [["with lock:\n    print", "import time\ntime.sleep(1)\nif True:\n    print"]]
# right = false
# because = "A sleep is interrupted, the handler runs, and the sleep goes on."
# [[tool.observed.exercise.choices]]
# says = "`thread.join()`"
# edits = [["threading.Thread(target=hold).start()", "thread = threading.Thread(target=hold)\nthread.start()"], ["with lock:\n    print", "thread.join()\nif True:\n    print"]]
# right = false
# because = "A join waits as for a lock, and hears signals on Linux."
# [[tool.observed.exercise.choices]]
# says = "`hashlib.pbkdf2_hmac`, one long call that computes in C"
# edits = [["with lock:\n    print", "import hashlib\nhashlib.pbkdf2_hmac('sha256', b'', b'', 2_000_000)\nif True:\n    print"]]
# right = true
# because = "It does not look for signals until it is done; the first of them is answered then, together with all that came meanwhile."
# [[tool.observed.exercise.choices]]
# says = "`input()`, where nobody writes"
# edits = [["with lock:\n    print", "import sys\nreader, writer = os.pipe()\nsys.stdin = open(reader)\nthreading.Timer(1.5, os.write, (writer, b'line')).start()\nthreading.Timer(2, os.close, (writer,)).start()\ninput()\nif True:\n    print"]]
# right = false
# because = "A read is interrupted as well, and begun again after the handler."
# ///
"""Main waits for a lock, and a signal handler of Python's runs in it."""
import linecache
import os
import signal
import threading

lock = threading.Lock()
holds, handled = threading.Event(), threading.Event()
sent = 0


def handler(number, frame):
    if not handled.is_set():
        line = linecache.getline(__file__, frame.f_lineno).strip()
        print(f"handler: after signal {sent}, main stands in `{line}`")
        handled.set()


def hold():
    global sent
    with lock:
        holds.set()
        for _ in range(30):
            if handled.wait(0.1):
                break
            sent += 1
            os.kill(os.getpid(), signal.SIGUSR1)


signal.signal(signal.SIGUSR1, handler)
threading.Thread(target=hold).start()
holds.wait()
with lock:
    print("main: has the lock")
