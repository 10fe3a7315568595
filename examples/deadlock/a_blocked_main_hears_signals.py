# /// script
# [tool.observed]
# runs = 5
# lines = ['^heard: signal (?P<sent>\d+); main had got on: (True|False)$']
# compare = ['1 <= sent <= 10']
# breaks = [['os.kill(os.getpid(), signal.SIGUSR1)', 'pass']]
# [tool.observed.outcomes."while main waits for the lock"]
# lines = ['main had got on: False$']
# at_least = 5
# share = 1.0
# [tool.observed.outcomes."when main has the lock"]
# lines = ['main had got on: True$']
# [tool.observed.exercise]
# compare = ['3 <= sent <= 10']
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
# says = "the lock, as above, after `signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1})`"
# edits = [["ready.set()\nwith", "signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1})\nready.set()\nwith"]]
# right = true
# because = "The system hands the signal to the other thread. Python notes it there, and nobody wakes main."
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
        ready.wait()
        pause.wait(0.3)
        while not heard and sent < 10:
            sent += 1
            os.kill(os.getpid(), signal.SIGUSR1)
            pause.wait(0.1)


ready, pause = threading.Event(), threading.Event()
signal.signal(signal.SIGUSR1, handler)
holder = threading.Thread(target=hold)
holder.start()
holds.wait()
ready.set()
with lock:
    got_on = True
holder.join()
print("heard: signal {}; main had got on: {}".format(*heard[0]))
