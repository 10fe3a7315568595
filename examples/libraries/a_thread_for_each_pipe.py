# /// script
# [tool.observed]
# runs = 2
# lines = ['^stdout: ready$', '^stderr: 1048576 letters$', '^stdout: done$', '^status 0, in all (?P<lines>\d) lines$']
# order = [['stdout: ready', 'stderr:', 'stdout: done', 'status']]
# compare = ['lines == 3']
# breaks = [['2**20', '2**10']]
# mutants = [[['    sink.put((name, None))', '    pass'], ['lines.get()', 'lines.get(timeout=1)']], [["print('done')", "pass"]]]
# ///
"""A thread reads each pipe, and main takes the lines as they come."""
import subprocess
import sys
import threading
from queue import SimpleQueue
from subprocess import PIPE

CHILD = """
import sys
print('ready', flush=True)
input()                               # goes on when it is told to
print('x' * 2**20, file=sys.stderr, flush=True)
input()
print('done')
"""


def read(name, pipe, sink):
    for line in pipe:
        sink.put((name, line.strip()))
    sink.put((name, None))            # this pipe has ended


lines, seen, open_pipes = SimpleQueue(), 0, 2
child = subprocess.Popen([sys.executable, "-c", CHILD], text=True,
                         stdin=PIPE, stdout=PIPE, stderr=PIPE)
for name in "stdout", "stderr":
    threading.Thread(target=read, daemon=True,
                     args=(name, getattr(child, name), lines)).start()
while open_pipes:
    name, line = lines.get()
    if line is None:
        open_pipes -= 1
        continue
    seen += 1
    print(f"{name}:", line if len(line) < 80 else f"{len(line)} letters")
    if line != "done":
        child.stdin.write("go on\n")
        child.stdin.flush()
print(f"status {child.wait()}, in all {seen} lines")
