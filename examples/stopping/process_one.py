# /// script
# [tool.observed]
# runs = 2
# runs_on = "Linux"
# lines = [
#   '^plain process: +SIGTERM ended it$',
#   '^process 1: +SIGTERM did nothing, SIGKILL ended it$',
#   '^process 1, handler: +SIGTERM ended it, by sys.exit\(143\)$',
#   '^process 1, sigwait: +SIGTERM ended it, by sys.exit\(143\)$',
# ]
# breaks = [['"--pid", ', '']]
# mutants = [[['signal.SIGTERM, lambda *_: sys.exit(143)', 'signal.SIGTERM, signal.SIG_DFL'], ['patience=10', 'patience=1']], [['signal.SIG_BLOCK', 'signal.SIG_UNBLOCK'], ['patience=10', 'patience=1']]]
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

SLEEP = "print(os.getpid(), flush=True); time.sleep(60)"
HANDLER = "signal.signal(signal.SIGTERM, lambda *_: sys.exit(143)); " + SLEEP
SIGWAIT = """signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGTERM])
print(os.getpid(), flush=True)
signal.sigwait([signal.SIGTERM])
sys.exit(143)"""
INSIDE = ["unshare", "--user", "--map-root-user", "--pid", "--fork"]


def stop(words, program, inside=INSIDE, patience=10):
    program = "import os, signal, sys, time\n" + program
    outer = subprocess.Popen([*inside, sys.executable, "-c", program],
                             stdout=subprocess.PIPE, text=True,
                             stderr=subprocess.DEVNULL)
    itself = int(outer.stdout.readline() or sys.exit("no namespace"))
    seen = itself  # its number as it sees it; and as it is seen from here:
    if inside:
        assert itself == 1, itself
        path = f"/proc/{outer.pid}/task/{outer.pid}/children"
        with open(path) as children:
            seen = int(children.read())
    os.kill(seen, signal.SIGTERM)
    try:
        how = ", by sys.exit(143)" * (outer.wait(patience) == 143)
        print(f"{words:19} SIGTERM ended it{how}")
    except subprocess.TimeoutExpired:
        os.kill(seen, signal.SIGKILL)
        outer.wait(5)
        print(f"{words:19} SIGTERM did nothing, SIGKILL ended it")


stop("plain process:", SLEEP, [])
stop("process 1:", SLEEP, patience=1)
stop("process 1, handler:", HANDLER)
stop("process 1, sigwait:", SIGWAIT)
