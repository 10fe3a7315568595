# /// script
# [tool.observed]
# runs = 2
# lines = ['^sh -c "python …; true": +the shell ended, the app runs on$', '^sh -c "exec python …": +the app was told, and ended$']
# breaks = [['stop("; true")', 'stop("", "exec ")']]
# mutants = [[['stop("", "exec ")', 'stop("; true")']]]
#
# [tool.observed.outcomes."the app was told"]
# lines = ['true": +the app was told']
# [tool.observed.outcomes."the shell ended, and the app runs on"]
# lines = ['true": +the shell ended, the app runs on$']
# ///
"""A shell stands between SIGTERM and the program."""
import os
import signal
import subprocess
import sys

APP = """
import os, signal, sys, time
signal.signal(signal.SIGTERM, lambda *_: sys.exit("told"))
print(os.getpid(), flush=True)
time.sleep(60)
"""


def stop(after="", before=""):
    shell = subprocess.Popen(
        ["sh", "-c", f'{before}"$@"{after}', "sh", sys.executable, "-c", APP],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    app = int(shell.stdout.readline())
    shell.terminate()  # what `docker stop` does to its first process
    shell.wait(5)
    try:
        os.kill(app, signal.SIGKILL)  # raises where there is none
        ended = "the shell ended, the app runs on"
    except ProcessLookupError:
        ended = f"the app was {shell.stderr.read().strip()}, and ended"
    words = f'sh -c "{before}python …{after}":'
    print(f"{words:25} {ended}")


stop("; true")
stop("", "exec ")
