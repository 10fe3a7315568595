# /// script
# [tool.observed]
# deadline = 40
# # At a terminal, input() hangs or not by the C library: the next program has its promise.
# lines = ['^input\(\), a terminal: (hangs|status 0)$', '^input\(\), a pipe: status 0$',
#          '^sys.stdin.readline\(\), a terminal: status 0$', '^sys.stdin.readline\(\), a pipe: status 0$',
#          '^next\(sys.stdin\), a terminal: status 0$', '^next\(sys.stdin\), a pipe: status 0$',
#          '^sys.stdin.buffer.readline\(\), a terminal: SIGABRT$', '^sys.stdin.buffer.readline\(\), a pipe: SIGABRT$',
#          '^held\(sys.stdin\), a terminal: status 0$', '^held\(sys.stdin\), a pipe: status 0$']
# interpreters = ["3.8", "3.10", "3.11", "3.12"]
# breaks = [['"sys.stdin.buffer.readline()"', '"sys.stdin.readline()"']]
# mutants = [[['daemon=True', 'daemon=False']], [['time.sleep(0.3)', 'os.abort()']]]
#
# [tool.observed.on."<3.12.10"]
# lines = ['^input\(\), a terminal: (hangs|status 0)$', '^input\(\), a pipe: SIGABRT$',
#          '^sys.stdin.readline\(\), a terminal: status 0$', '^sys.stdin.readline\(\), a pipe: status 0$',
#          '^next\(sys.stdin\), a terminal: status 0$', '^next\(sys.stdin\), a pipe: status 0$',
#          '^sys.stdin.buffer.readline\(\), a terminal: SIGABRT$', '^sys.stdin.buffer.readline\(\), a pipe: SIGABRT$',
#          '^held\(sys.stdin\), a terminal: status 0$', '^held\(sys.stdin\), a pipe: status 0$']
#
# [tool.observed.on.">=3.13,<3.13.3"]
# lines = ['^input\(\), a terminal: (hangs|status 0)$', '^input\(\), a pipe: SIGABRT$',
#          '^sys.stdin.readline\(\), a terminal: status 0$', '^sys.stdin.readline\(\), a pipe: status 0$',
#          '^next\(sys.stdin\), a terminal: status 0$', '^next\(sys.stdin\), a pipe: status 0$',
#          '^sys.stdin.buffer.readline\(\), a terminal: SIGABRT$', '^sys.stdin.buffer.readline\(\), a pipe: SIGABRT$',
#          '^held\(sys.stdin\), a terminal: status 0$', '^held\(sys.stdin\), a pipe: status 0$']
#
# [tool.observed.on."pypy3.11"]   # it closes no stdin at its end
# lines = ['^input\(\), a terminal: status 0$', '^input\(\), a pipe: status 0$',
#          '^sys.stdin.buffer.readline\(\), a terminal: status 0$', '^sys.stdin.buffer.readline\(\), a pipe: status 0$']
# never = ['SIGABRT', 'hangs']
# ///
"""A daemon waits for stdin in one of five ways, and main ends."""
import os
import pty
import signal
import subprocess
import sys

PROGRAM = """
import os, sys, threading, time
held = lambda stdin: stdin.buffer.readline()
threading.Thread(target=lambda: {}, daemon=True).start()
time.sleep(0.3)
"""


def end(call, stdin, stdout):
    process = subprocess.Popen([sys.executable, "-c", PROGRAM.format(call)],
                               stdin=stdin, stdout=stdout,
                               stderr=subprocess.DEVNULL)
    try:
        status = process.wait(timeout=4)
    except subprocess.TimeoutExpired:
        process.kill()
        return "hangs"
    return signal.Signals(-status).name if status < 0 else f"status {status}"


ours, terminal = pty.openpty()
pipe, nobody_writes = os.pipe()
for call in ("input()", "sys.stdin.readline()", "next(sys.stdin)",
             "sys.stdin.buffer.readline()", "held(sys.stdin)"):
    print(f"{call}, a terminal: {end(call, terminal, terminal)}")
    print(f"{call}, a pipe: {end(call, pipe, subprocess.DEVNULL)}")
