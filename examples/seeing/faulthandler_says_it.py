# /// script
# [tool.observed]
# runs = 2
# deadline = 30
# lines = [
#   '^  File .*sick.py", line \d+ in order$',
#   '^main computes: (?P<busy>main in count, bob in order, ann in order)$',
#   '^main joins:    (?P<join>main in join, bob in order, ann in order)$',
# ]
# breaks = [['register(signal.SIGUSR1)', 'register(signal.SIGUSR1, all_threads=False)']]
# mutants = [[['for how in ("busy", "join")', 'for how in ("join", "busy")'], ['ward.report(how', 'ward.report({"busy": "join", "join": "busy"}[how]']]]
#
# [tool.observed.on."<3.14"]
# lines = [
#   '^  File .*sick.py", line \d+ in order$',
#   '^main computes: (?P<busy>main in count, \? in order, \? in order)$',
#   '^main joins:    (?P<join>main in join, \? in order, \? in order)$',
# ]
# [tool.observed.on."pypy3.11"]
# lines = [
#   '^  File .*sick.py", line \d+ in order$',
#   '^main computes: (?P<busy>main in count, \? in order, \? in order)$',
#   '^main joins:    (?P<join>main in join, \? in order, \? in order)$',
# ]
# ///
"""kill -USR1 to a program in which faulthandler was registered."""
import os
import re
import signal

import ward

PREPARED = """
import faulthandler, signal, sys
sys.path.insert(0, "")
import sick
faulthandler.register(signal.SIGUSR1)
sick.main(sys.argv[2])
"""


def dump_of(process):
    os.kill(process.pid, signal.SIGUSR1)
    text = ""
    while "in <module>" not in text:       # main's stack comes last
        text += process.stderr.readline()
    return text


def stacks(text):
    for one in text.split("\n\n"):
        name = re.search(r"\[(.*)\] \(most", one)
        yield (name[1] if name else "?"), re.findall(r" in (\S+)$", one, re.M)


for how in ("busy", "join"):
    with ward.patient(how, "-c", PREPARED) as process:
        text = dump_of(process)
    if how == "busy":
        print(text)
    ward.report(how, ward.places(stacks(text)))
