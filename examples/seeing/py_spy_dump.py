# /// script
# dependencies = ["py-spy"]
#
# [tool.observed]
# runs = 2
# deadline = 30
# lines = [
#   '^Thread .*gil\): "MainThread"$',
#   '^Thread .*: "ann"$',
#   '^main computes: (?P<busy>main in count, bob in order, ann in order)$',
#   '^main joins:    (?P<join>main in join, bob in order, ann in order)$',
# ]
# breaks = [['ward.patient(how)', 'ward.patient({"busy": "join", "join": "busy"}[how])']]
# mutants = [[['how == "busy"', 'how == ""']]]
# ///
"""py-spy dump: a program in which nothing was prepared."""
import re
import subprocess
import sysconfig

import ward

PY_SPY = sysconfig.get_path("scripts") + "/py-spy"


def stacks(text):
    for one in text.split("\nThread ")[1:]:
        head, *calls = one.splitlines()
        yield (re.search('"(.*)"', head)[1],
               [call.split()[0] for call in calls])


for how in ("busy", "join"):
    with ward.patient(how) as process:
        done = subprocess.run([PY_SPY, "dump", "--pid", str(process.pid)],
                              stdout=subprocess.PIPE, text=True)
    if how == "busy":
        print(done.stdout)
    ward.report(how, ward.places(stacks(done.stdout)))
