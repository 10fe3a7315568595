# /// script
# [tool.observed]
# deadline = 120
# files = ["gdb_said.txt"]
# lines = [
#   '^(gdb, now|gdb, on (?P<when>\d+ \w+ \d+), on another machine):$',
#   '^  <built-in method __enter__ of _thread.lock object',
#   '^  File ".*sick.py", line \d+, in order$',
#   '^#\d .* PyThread_acquire_lock_timed ',
#   '^main computes: (?P<busy>main in count, \? in order, \? in order)$',
#   '^main joins:    (?P<join>main in join, \? in order, \? in order)$',
# ]
# breaks = [['thread apply all py-bt', 'py-bt']]
# mutants = [[['thread apply all py-bt', 'thread apply all bt 1']], [['"gdb, now:"', '"gdb"']], [['thread apply 2 bt 8', 'thread apply 2 bt 1']]]
# interpreters = ["3.11"]
# without = { "<3.11" = "gdb looks at Debian's Python 3.11, whoever starts it: one run is enough", ">=3.12" = "gdb looks at Debian's Python 3.11, whoever starts it: one run is enough", "pypy3.11" = "gdb looks at Debian's Python 3.11, whoever starts it: one run is enough" }
#
# [tool.observed.outcomes."as `ann`"]
# lines = ['^Thread 2 .*"ann"']
# [tool.observed.outcomes."as `python3.11`"]
# lines = ['^Thread 2 .*"python3.11"']
# [tool.observed.outcomes."by no name"]
# lines = ['^Thread 2 [^"]*$']
# ///
"""gdb's py-bt looks at Debian 12's own Python, with python3.11-dbg."""
import os
import re
import shutil
import subprocess

import ward

PYTHON = "/usr/bin/python3.11"
PY_BT = "/usr/share/gdb/auto-load" + PYTHON + "-gdb.py"


def dump_of(how):
    with ward.patient(how, python=PYTHON) as process:
        done = subprocess.run(["gdb", "-batch", "-nx", "-p",
                               str(process.pid),
                               "-ex", "set print frame-arguments presence",
                               "-ex", "thread apply all py-bt",
                               "-ex", "thread apply 2 bt 8"],
                              stdout=subprocess.PIPE, text=True,
                              stderr=subprocess.DEVNULL)
    return "".join(done.stdout.partition("\nThread ")[1:])


def stacks(text):
    for one in text.split("\nThread ")[1:4]:
        yield "?", re.findall(r", in (\S+)$", one, re.M)


texts = []
if shutil.which("gdb") and os.path.exists(PY_BT):
    texts = [dump_of("busy"), dump_of("join")]
if all(texts) and texts:
    print("gdb, now:")
else:                                # what gdb said where it was
    print("gdb, on 28 November 2026, on another machine:")
    with open("gdb_said.txt") as kept:
        texts = kept.read().split("===")[1:]
for how, text in zip(("busy", "join"), texts):
    if how == "busy":
        print(text)
    ward.report(how, ward.places(stacks(text)))
