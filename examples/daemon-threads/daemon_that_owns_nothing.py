# /// script
# [tool.observed]
# lines = ['^main: last line$']
# never = ['heard']
# runs = 5
# interpreters = ["3.9", "3.13", "3.14"]
# breaks = [['os.read(0, 4096)', 'sys.stdin.buffer.readline()'],
#           ['import os', 'import sys']]
# ///
"""Blocked in `os.read` it holds no lock of Python's: shutdown passes by."""
import os
import threading
import time


def listen():
    print("heard:", os.read(0, 4096))


threading.Thread(target=listen, daemon=True).start()
time.sleep(0.1)
print("main: last line")
