# /// script
# [tool.observed]
# runs = 2
# deadline = 30
# loopback = true
# lines = [
#   '\(main thread, has GIL, on CPU; most recent call last\):$',
#   '\(idle; most recent call last\):$',
#   '^main computes: (?P<busy>main in count, \? in order, \? in order)$',
#   '^main joins:    (?P<join>main in join, \? in order, \? in order)$',
#   '^without -a: (?P<alone>main in join)$',
# ]
# breaks = [['dump_of(process, "-a")', 'dump_of(process)']]
# mutants = [[['alone = dump_of(process)', 'alone = text']]]
# without = { "<3.15" = "profiling.sampling came with 3.15", "pypy3.11" = "profiling.sampling is CPython's" }
#
# [tool.observed.outcomes."main alone"]
# lines = ['^without -a: main in join$']
# [tool.observed.outcomes."all three threads"]
# lines = ['^without -a: main in join, ']
# [tool.observed.outcomes."the two that are stuck"]
# lines = ['^without -a: \? in order, ']
# ///
"""profiling.sampling dump: what Python itself brings, since 3.15."""
import re
import subprocess
import sys

import ward


def dump_of(process, *options):
    done = subprocess.run([sys.executable, "-m", "profiling.sampling",
                           "dump", *options, str(process.pid)],
                          stdout=subprocess.PIPE, text=True)
    return done.stdout


def stacks(text):
    for one in text.split("\n\n"):           # the innermost comes last
        yield "?", re.findall(r", in (\S+)$", one, re.M)[::-1]


for how in ("busy", "join"):
    with ward.patient(how) as process:
        text = dump_of(process, "-a")
        alone = dump_of(process)
    if how == "busy":
        print(text)
    ward.report(how, ward.places(stacks(text)))
print("without -a:", ward.places(stacks(alone)))
