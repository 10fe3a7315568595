# /// script
# [tool.observed]
# lines = ['^wait: not ended after 1 s$', '^communicate: 1048576 bytes$']
# breaks = [['2**20', '2**10']]
# mutants = [[['wait(timeout=1)', 'communicate(timeout=1)']]]
# ///
"""`wait()` before the output is read: child and parent wait for each other."""
import subprocess
import sys

CHILD = "print('x' * 2**20, end='')"

command = [sys.executable, "-c", CHILD]
child = subprocess.Popen(command, stdout=subprocess.PIPE)
try:
    child.wait(timeout=1)          # without the timeout: for ever
    print("wait: ended")
except subprocess.TimeoutExpired:
    print("wait: not ended after 1 s")
output, _ = child.communicate()    # reads while it waits
print("communicate:", len(output), "bytes")
