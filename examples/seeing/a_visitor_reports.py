# /// script
# [tool.observed]
# runs = 2
# deadline = 40
# lines = [
#   '^main computes: (?P<busy>main in count, bob in order, ann in order)$',
#   '^main joins:    (?P<join>nothing) in 2 s$',
# ]
# breaks = [['ward.patient(how)', 'ward.patient("busy")']]
# mutants = [[['ward.patient(how)', 'ward.patient("join")'], ['"busy": 20', '"busy": 1']]]
# without = { "<3.14" = "`sys.remote_exec` came with 3.14", "pypy3.11" = "`sys.remote_exec` is CPython's" }
# ///
"""sys.remote_exec: a program of ours, run inside the patient."""
import os
import sys
import time

import ward

VISITOR = """
import os, sys, threading, traceback
import ward
names = {one.ident: one.name for one in threading.enumerate()}
seen = ward.places(
    (names[ident], [call.name for call in traceback.extract_stack(frame)])
    for ident, frame in sys._current_frames().items())
with open("partial", "w") as file:
    file.write(seen)
os.rename("partial", "seen")
"""
with open("visitor.py", "w") as file:
    file.write(VISITOR)
for how, patience in {"busy": 20, "join": 2}.items():
    with ward.patient(how) as process:
        sys.remote_exec(process.pid, os.path.abspath("visitor.py"))
        end = time.monotonic() + patience
        while not os.path.exists("seen") and time.monotonic() < end:
            time.sleep(0.01)
    if os.path.exists("seen"):
        with open("seen") as file:
            ward.report(how, file.read())
        os.remove("seen")
    else:
        ward.report(how, f"nothing in {patience} s")
