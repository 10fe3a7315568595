# /// script
# [tool.observed]
# runs = 2
# lines = ['^sh -c "python …; true": +the shell ended, the app runs on$', '^sh -c "exec python …": +the app was told, and ended$', '^bash -c "python …": +the app was told, and ended$']
# breaks = [['stop("sh", "python …; true")', 'stop("sh", "exec python …")']]
# mutants = [[['stop("sh", "exec python …")', 'stop("sh", "python …; true")']], [['stop("bash", "python …")', 'stop("bash", "python …; true")']]]
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


def stop(sh, words):
    program = words.replace("python …", '"$@"')  # its arguments
    shell = subprocess.Popen(
        [sh, "-c", program, sh, sys.executable, "-c", APP],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    app = int(shell.stdout.readline())
    shell.terminate()  # what `docker stop` does to its first process
    shell.wait(5)
    try:
        os.kill(app, signal.SIGKILL)  # raises where there is none
        ended = "the shell ended, the app runs on"
    except ProcessLookupError:
        ended = f"the app was {shell.stderr.read().strip()}, and ended"
    print(f'{sh} -c "{words}":'.ljust(26), ended)


stop("sh", "python …; true")
stop("sh", "exec python …")
stop("bash", "python …")
