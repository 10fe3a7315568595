# /// script
# [tool.observed]
# deadline = 20
# lines = ['^buffered: SIGABRT$', '^PYTHONUNBUFFERED=1: exit status 0$']
# interpreters = ["3.9", "3.13", "3.13t", "3.14"]
# breaks = [['"PYTHONUNBUFFERED": "1"', '"PYTHONUNBUFFERED": ""']]
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
