# /// script
# [tool.observed]
# runs = 2
# lines = ['^main: asked, it went on$', '^main: ended it by SIGKILL: -9$', '^main: and goes on$']
# breaks = [['child.kill()', 'child.terminate()']]
# mutants = [[["signal.SIG_IGN", "signal.SIG_DFL"]]]
#
# ///
"""What cannot be asked and must be ended belongs into a process of its own."""
import subprocess
import sys

ENDLESS = """
import signal
signal.signal(signal.SIGTERM, signal.SIG_IGN)
print("at work", flush=True)
while True: pass
"""

child = subprocess.Popen([sys.executable, "-c", ENDLESS],
                         stdout=subprocess.PIPE)
child.stdout.readline()
child.terminate()
try:
    child.wait(0.2)
    print("main: asked, and it ended:", child.returncode)
except subprocess.TimeoutExpired:
    print("main: asked, it went on")
child.kill()
print("main: ended it by SIGKILL:", child.wait(5))
print("main: and goes on")
