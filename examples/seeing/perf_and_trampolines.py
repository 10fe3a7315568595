# /// script
# [tool.observed]
# deadline = 60
# files = ["perf_said.txt"]
# lines = [
#   '^plain,   main computes: +(?P<plain>[1-9]\d*) samples, in no function of ours',
#   '^-X perf, main computes: +(?P<busy>[1-9]\d*) samples, in count < main < <module>(?P<kept>| +\(recorded.*\))$',
#   '^-X perf, main joins: +(?P<join>0) samples',
# ]
# breaks = [['"-X perf, main joins:", "join"', '"-X perf, main joins:", "busy"']]
# without = { "<3.15" = "perf can follow the calls since 3.15, whose frames are linked", "pypy3.11" = "`-X perf` is CPython's" }
# ///
"""perf, asked where the CPU is used; with names of Python's functions."""
import os
import re
import shutil
import subprocess

import ward


def samples(how, options):
    """What perf saw; None where it or the names are not to be had."""
    if shutil.which("perf") is None:
        return None
    with ward.patient(how, *options) as process:
        names = os.path.exists(f"/tmp/perf-{process.pid}.map")
        if how == "busy" and options and not names:
            return None
        done = subprocess.run(["perf", "record", "-q", "-g", "-F", "200",
                               "-e", "cpu-clock:u", "-o", "perf.data",
                               "-p", str(process.pid), "sleep", "0.25"],
                              stderr=subprocess.DEVNULL)
    if done.returncode:
        return None
    done = subprocess.run(["perf", "script", "-i", "perf.data",
                           "-F", "ip,sym"], stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, text=True)
    found = [" < ".join(re.findall("py::([<>a-z]+)", one))
             for one in done.stdout.split("\n\n") if one.strip()]
    seen = ", ".join(sorted(set(found))) or "no function of ours"
    return f"{len(found)} samples" + (f", in {seen}" if found else "")


with open("perf_said.txt") as file:
    kept = file.read().splitlines()
for words, how, options in (("plain,   main computes:", "busy", ()),
                            ("-X perf, main computes:", "busy", ("-X", "perf")),
                            ("-X perf, main joins:", "join", ("-X", "perf"))):
    seen = samples(how, options)
    before = [line for line in kept if line.startswith(words)]
    print(f"{words:24} {seen}" if seen else before[0], flush=True)
