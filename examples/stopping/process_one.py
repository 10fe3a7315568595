# /// script
# [tool.observed]
# runs = 2
# runs_on = "Linux"
# lines = [
#   '^plain process: +SIGTERM ended it$',
#   '^process 1: +SIGTERM did nothing, SIGKILL ended it$',
#   '^process 1, handler: +SIGTERM ended it, by sys.exit\(143\)$',
# ]
# breaks = [['"--pid", ', '']]
# mutants = [[['signal.SIGTERM, lambda *_: sys.exit(143)', 'signal.SIGTERM, signal.SIG_DFL']]]
#
# [tool.observed.outcomes."at once, by the signal"]
# lines = ['^process 1: +SIGTERM ended it']
# [tool.observed.outcomes."not at all"]
# lines = ['^process 1: +SIGTERM did nothing']
# ///
"""SIGTERM for process 1: of a PID namespace, which is what a container has."""
import os
import signal
import subprocess
import sys

AT_WORK = "print(os.getpid(), flush=True); time.sleep(60)"
HANDLER = "signal.signal(signal.SIGTERM, lambda *_: sys.exit(143)); "
INSIDE = ["unshare", "--user", "--map-root-user", "--pid", "--fork"]


def stop(words, handler="", inside=()):
    program = "import os, signal, sys, time; " + handler + AT_WORK
    outer = subprocess.Popen([*inside, sys.executable, "-c", program],
                             stdout=subprocess.PIPE, text=True,
                             stderr=subprocess.DEVNULL)
    itself = int(outer.stdout.readline())  # as it sees itself
    seen = itself                          # as it is seen from here
    if inside:
        assert itself == 1, itself
        path = f"/proc/{outer.pid}/task/{outer.pid}/children"
        with open(path) as children:
            seen = int(children.read())
    os.kill(seen, signal.SIGTERM)
    try:
        status = outer.wait(1.2)
        how = ", by sys.exit(143)" if status == 143 and handler else ""
        print(f"{words:19} SIGTERM ended it{how}")
    except subprocess.TimeoutExpired:
        os.kill(seen, signal.SIGKILL)
        outer.wait(5)
        print(f"{words:19} SIGTERM did nothing, SIGKILL ended it")


stop("plain process:")
stop("process 1:", inside=INSIDE)
stop("process 1, handler:", HANDLER, INSIDE)
