# /// script
# dependencies = ["py-spy"]
#
# [tool.observed]
# runs = 2
# deadline = 30
# lines = [
#   '^Thread .*: "ann"$',
#   '^ +his: <_thread.lock at 0x[0-9a-f]+>$',
#   '^ann wants what bob has, bob wants what ann has: True$',
# ]
# breaks = [['found["bob", "mine"]', 'found["ann", "mine"]']]
# mutants = [[['"--locals", ', '']]]
# ///
"""py-spy dump --locals: by its address a lock is known again."""
import re
import subprocess
import sysconfig

import ward

PY_SPY = sysconfig.get_path("scripts") + "/py-spy"
with ward.patient("join") as process:
    done = subprocess.run([PY_SPY, "dump", "--locals", "--pid",
                           str(process.pid)],
                          stdout=subprocess.PIPE, text=True)
found = {}
for line in done.stdout.splitlines():
    if line.startswith("Thread "):
        print(line)
        name = line.split('"')[1]
    lock = re.match(r" +(mine|his): <_thread.lock at (\w+)>", line)
    if lock:
        print(line)
        found[name, lock[1]] = lock[2]
circle = (found.get(("ann", "his")) == found["bob", "mine"]
          and found["bob", "his"] == found["ann", "mine"])
print("ann wants what bob has, bob wants what ann has:", circle)
