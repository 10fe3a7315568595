# /// script
# [tool.observed]
# deadline = 20
# lines = ['^buffered: SIGABRT$', '^PYTHONUNBUFFERED=1: exit status 0$']
# breaks = [['"PYTHONUNBUFFERED": "1"', '"PYTHONUNBUFFERED": ""']]
# mutants = [[['time.sleep(0.3)', 'time.sleep(0.3); __import__("os").abort()']]]
#
# [tool.observed.on."pypy3.11"]   # there the wait for the lock has no end
# exit = "deadline"
# deadline = 3
# lines = []
# never = ['SIGABRT']
# ///
"""The same crash, and one environment variable that makes it go away."""
import os
import signal
import subprocess
import sys

PROGRAM = """
import threading, time

def chatter():
    while True:
        print("x" * 999)

threading.Thread(target=chatter, daemon=True).start()
time.sleep(0.3)
"""

for how, extra in (("buffered", {}),
                   ("PYTHONUNBUFFERED=1", {"PYTHONUNBUFFERED": "1"})):
    process = subprocess.Popen([sys.executable, "-c", PROGRAM],
                               stdout=subprocess.PIPE,  # never read
                               stderr=subprocess.DEVNULL,
                               env={**os.environ, **extra})
    status = process.wait()
    print(f"{how}:", signal.Signals(-status).name if status < 0
          else f"exit status {status}")
