# /// script
# [tool.observed]
# deadline = 20
# lines = ['^prints, buffered: SIGABRT$', '^prints, PYTHONUNBUFFERED=1: exit status 0$',
#          '^reads stdin, PYTHONUNBUFFERED=1: SIGABRT$']
# breaks = [['UNBUFFERED = {"PYTHONUNBUFFERED": "1"}', 'UNBUFFERED = {}']]
# mutants = [[['sys.stdin.buffer.readline()', 'sys.stdin.readline()']], [['process.wait()', '-6']], [['time.sleep(0.3)', 'time.sleep(0.3); __import__("os").abort()']]]
#
# [tool.observed.on."pypy3.11"]   # there the wait for the lock has no end
# exit = "deadline"
# deadline = 3
# lines = []
# never = ['SIGABRT']
# ///
"""An environment variable hides the crash of a printer, not of a reader."""
import os
import signal
import subprocess
import sys

PROGRAM = """
import sys, threading, time

def prints():
    while True:
        print("x" * 999)

def reads():
    sys.stdin.buffer.readline()

threading.Thread(target={}, daemon=True).start()
time.sleep(0.3)
"""
UNBUFFERED = {"PYTHONUNBUFFERED": "1"}

for what, target, extra in (
        ("prints, buffered", "prints", {}),
        ("prints, PYTHONUNBUFFERED=1", "prints", UNBUFFERED),
        ("reads stdin, PYTHONUNBUFFERED=1", "reads", UNBUFFERED)):
    process = subprocess.Popen([sys.executable, "-c", PROGRAM.format(target)],
                               stdin=subprocess.PIPE,  # never written
                               stdout=subprocess.PIPE,  # never read
                               stderr=subprocess.DEVNULL,
                               env={**os.environ, **extra})
    status = process.wait()
    print(f"{what}:", signal.Signals(-status).name if status < 0
          else f"exit status {status}")
