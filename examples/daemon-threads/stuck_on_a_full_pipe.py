# /// script
# [tool.observed]
# deadline = 20
# lines = ['^as a script: still running after 4 s$',
#          '^with -c: SIGABRT after (?P<aborted>[\d.]+) s$']
# compare = ['1.9 < aborted', 'aborted < 3.2']
# breaks = [['time.sleep(0.3)', 'pass'], ['daemon=True', 'daemon=None']]
# mutants = [[['time.sleep(0.3)', 'time.sleep(1.5)']], [['time.sleep(0.3)', 'time.sleep(0.3); __import__("os").abort()']]]
#
# [tool.observed.on."pypy3.11"]   # there the wait for the lock has no end
# lines = ['^as a script: still running after 4 s$', '^with -c: still running after 4 s$']
# compare = []
# ///
"""A daemon stuck on a full stdout: a script hangs, `python -c` aborts."""
import signal
import subprocess
import sys
import time
from pathlib import Path

PROGRAM = """
import threading, time

def chatter():
    while True:
        print("x" * 999)

threading.Thread(target=chatter, daemon=True).start()
time.sleep(0.3)
"""

Path("program.py").write_text(PROGRAM)
for how, arguments in (("as a script", ["program.py"]),
                       ("with -c", ["-c", PROGRAM])):
    begin = time.perf_counter()
    process = subprocess.Popen([sys.executable, *arguments],
                               stdout=subprocess.PIPE,  # never read
                               stderr=subprocess.DEVNULL)
    try:
        ended = signal.Signals(-process.wait(timeout=4)).name
        print(f"{how}: {ended} after {time.perf_counter() - begin:.1f} s")
    except subprocess.TimeoutExpired:
        print(f"{how}: still running after 4 s")
        process.kill()
