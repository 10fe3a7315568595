# /// script
# [tool.observed]
# runs = 2
# deadline = 40
# loopback = true
# lines = [
#   '^\(Pdb\) .*/sick.py\(\d+\)<module>\(\)$',
#   '^main computes: (?P<busy>main in count)$',
#   '^main joins:    (?P<join>nothing) in 2 s$',
# ]
# breaks = [['ward.patient(how)', 'ward.patient("busy")']]
# mutants = [[['ward.patient(how)', 'ward.patient("join")']]]
# without = { "<3.14" = "`pdb -p` came with 3.14", "pypy3.11" = "`pdb -p` is CPython's" }
#
# [tool.observed.outcomes."it shows main's stack in `join`"]
# lines = ['^main joins: +main in join']
# [tool.observed.outcomes."it says that main is blocked"]
# lines = ['^main joins: +.*blocked']
# [tool.observed.outcomes."it waits, and says nothing"]
# lines = ['^main joins: +nothing']
# ///
"""pdb -p, asked for the stack, and to go away again."""
import re
import subprocess
import sys

import ward

for how, patience in {"busy": 20, "join": 2}.items():
    with ward.patient(how) as process:
        pdb = subprocess.Popen([sys.executable, "-m", "pdb",
                                "-p", str(process.pid)], text=True,
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        try:
            text, _ = pdb.communicate("where\nquit\n", timeout=patience)
            print(text)
            calls = re.findall(r"\)(\S+)\(\)$", text, re.M)
            ward.report(how, ward.places([("?", calls)]))
        except subprocess.TimeoutExpired:
            ward.report(how, f"nothing in {patience} s")
            pdb.kill()
            pdb.communicate()
