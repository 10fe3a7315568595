# /// script
# [tool.observed]
# deadline = 20
# # What ends with glibc 2.36 and hangs with 2.39 is not promised for the two between.
# lines = ['^C library: glibc 2\.(?P<minor>\d+)$',
#          '^input: (hangs|status 0)$',
#          '^input, with readline: status 0$',
#          '^ctypes\.CDLL\(None\)\.getchar: (hangs|status 0)$']
# compare = ['new == (minor >= 39) or (minor > 36 and minor < 39)', 'hung == 2 * new']
# interpreters = ["3.8", "3.12"]
# breaks = [['daemon=True', 'daemon=False']]
# mutants = [[['call="input"', 'call="len"']], [['print(f"{what}: hangs")', 'print(f"{what}: status 0")']], [['status {process', 'end {process'], ['{what}: hangs', '{what}: end']],
#            [['"C library:", ', '"C library:", "?", ']], [['("input",', '("input()",']], [['"import readline" + ', '"import os" + ']]]
#
# [tool.observed.figures]
# hung = 'count("hangs$")'
# new = 'count("^ctypes.*hangs$")'
#
# [tool.observed.on."pypy3.11"]   # its input() does not use the C library
# lines = ['^C library: glibc 2\.(?P<minor>\d+)$',
#          '^input: status 0$',
#          '^input, with readline: status 0$',
#          '^ctypes\.CDLL\(None\)\.getchar: (hangs|status 0)$']
# compare = ['new == (minor >= 39) or (minor > 36 and minor < 39)', 'hung == new']
# ///
"""A daemon waits for a terminal, and main ends: the C library decides."""
import os
import pty
import subprocess
import sys

PROGRAM = """
import ctypes, threading, time
threading.Thread(target={call}, daemon=True).start()
time.sleep(0.3)
"""

print("C library:", os.confstr("CS_GNU_LIBC_VERSION"))
ours, terminal = pty.openpty()
INPUT = PROGRAM.format(call="input")
GETCHAR = PROGRAM.format(call="ctypes.CDLL(None).getchar")
for what, program in (("input", INPUT),
                      ("input, with readline", "import readline" + INPUT),
                      ("ctypes.CDLL(None).getchar", GETCHAR)):
    process = subprocess.Popen([sys.executable, "-c", program],
                               stdin=terminal, stdout=terminal)
    try:
        print(f"{what}: status {process.wait(timeout=4)}")
    except subprocess.TimeoutExpired:
        process.kill()
        print(f"{what}: hangs")
