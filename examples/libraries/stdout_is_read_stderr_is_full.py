# /// script
# [tool.observed]
# runs = 2
# lines = ['^stdout, then stderr: still reading after 1 s$']
# breaks = [['2**20', '2**10']]
# mutants = [[['child.stdout.read(), child.stderr.read()', 'child.communicate()'], ['reader.join(1)', 'reader.join(20)']]]
#
# [tool.observed.outcomes."both are read"]
# lines = ['stderr: \d+ bytes']
# [tool.observed.outcomes."it stands still"]
# lines = ['still reading']
#
# [tool.observed.exercise]
# lines = ['^stdout, then stderr: \d+ bytes, and']
# [[tool.observed.exercise.choices]]
# says = "`child.communicate()` in place of the two `read()`"
# edits = [["child.stdout.read(), child.stderr.read()", "child.communicate()"], ["reader.join(1)", "reader.join(20)"]]
# right = true
# because = "It reads both pipes, whichever has something."
# [[tool.observed.exercise.choices]]
# says = "`bufsize=2**21`, so that more fits"
# edits = [["stdout=PIPE", "bufsize=2**21, stdout=PIPE"]]
# right = false
# because = "That is the size of the parent's buffer. The pipe is the system's, and has its own."
# [[tool.observed.exercise.choices]]
# says = "Call `child.wait()` before the two `read()`"
# edits = [["    out, err", "    child.wait()\n    out, err"]]
# right = false
# because = "The child does not end before somebody reads its stderr."
# [[tool.observed.exercise.choices]]
# says = "`stderr=DEVNULL`, if nobody wants it"
# edits = [["stderr=PIPE", "stderr=subprocess.DEVNULL"], ["child.stderr.read()", "None"], ["reader.join(1)", "reader.join(20)"]]
# right = true
# because = "Then there is one pipe, and it is read."
# [[tool.observed.exercise.choices]]
# says = "`stderr=STDOUT`: both in one pipe"
# edits = [["stderr=PIPE", "stderr=subprocess.STDOUT"], ["child.stderr.read()", "None"], ["reader.join(1)", "reader.join(20)"]]
# right = true
# because = "One pipe again. What came from where is no longer told apart."
# ///
"""Two pipes, read one after the other: the second fills meanwhile."""
import subprocess
import sys
import threading
from subprocess import PIPE

CHILD = "import sys; sys.stderr.write('x' * 2**20); print('done')"


def read():
    out, err = child.stdout.read(), child.stderr.read()
    got.extend([len(out), "bytes, and", len(err or b"")])


got = []
child = subprocess.Popen([sys.executable, "-c", CHILD],
                         stdout=PIPE, stderr=PIPE)
reader = threading.Thread(target=read)
reader.start()
reader.join(1)                   # without a bound: for ever
print("stdout, then stderr:", *got or ["still reading after 1 s"])
child.kill()                     # which closes both
child.wait()
reader.join()
