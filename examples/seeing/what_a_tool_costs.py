# /// script
# dependencies = ["py-spy", "viztracer"]
#
# [tool.observed]
# alone = true
# deadline = 60
# files = ["tools_said.txt"]
# lines = [
#   '^bare, a round: +(?P<bare>[\d.]+) ms ',
#   '^py-spy record: +(?P<record>[\d.]+) x ',
#   '^perf record: +(?P<perf>[\d.]+) x ',
#   '^perf record, -X perf: +(?P<named>[\d.]+) x ',
#   '^VizTracer: +(?P<tracer>[\d.]+) x ',
#   '^nobody looks: +(?P<nobody>[\d.]+) ms ',
#   '^py-spy dump: +(?P<dump>[\d.]+) ms ',
#   '^py-spy dump --nonblocking: +(?P<beside>[\d.]+) ms ',
#   '^gdb: +(?P<gdb>[\d.]+) ms ',
# ]
# control = ['bare < 5', 'nobody < 10']
# compare = ['0.5 < record < 2', '0.5 < perf < 2', '2 < tracer < 60', 'dump < 150', 'beside < 150', '200 < gdb < 20000']
# breaks = [['TRACER = ["-m", "viztracer", "-o", "trace.json"]', 'TRACER = []']]
# mutants = [
#   [['RECORD = [PY_SPY, "record", "--format", "raw", "--output", "seen", "--"]', 'RECORD = [sys.executable, "-m", "cProfile"][:0]'], ['[*RECORD, PYTHON, PROGRAM, "60"]', '[PYTHON, *TRACER, PROGRAM, "3"]']],
#   [['[*PERF, PYTHON, PROGRAM, "60"]', '[PYTHON, *TRACER, PROGRAM, "3"]']],
#   [['(PY_SPY, "dump", "--pid"', '("gdb", "-batch", "-nx", "-ex", "thread apply all bt", "-p"'], ['sees="longest_pause")),', 'sees="")),']],
#   [['PY_SPY, "dump", "--nonblocking",', '"gdb", "-batch", "-nx", "-ex", "thread apply all bt",'], ['"--pid", sees="longest_pause"', '"-p", sees=""']],
#   [['look("gdb", "-batch", "-nx", "-ex", "thread apply all py-bt",', 'look(PY_SPY, "dump",'], ['"-p", sees="Traceback"', '"--pid", sees=""']],
# ]
#
# [tool.observed.outcomes."py-spy and VizTracer"]
# lines = ['^twice as long, or longer: py-spy record.*VizTracer$']
# [tool.observed.outcomes."VizTracer"]
# lines = ['^twice as long, or longer: VizTracer$']
# [tool.observed.outcomes."none"]
# lines = ['^twice as long, or longer: none$']
# ///
"""py-spy, perf, VizTracer, gdb: how much slower? How long does it stop?"""
import subprocess
import sys
import sysconfig

import meter
import work

PY_SPY = sysconfig.get_path("scripts") + "/py-spy"
PYTHON, PROGRAM = sys.executable, work.__file__
RECORD = [PY_SPY, "record", "--format", "raw", "--output", "seen", "--"]
PERF = ["perf", "record", "-q", "-g", "-F", "100", "-e", "cpu-clock:u",
        "-o", "perf.data", "--"]
TRACER = ["-m", "viztracer", "-o", "trace.json"]
with open("tools_said.txt") as file:        # where a tool is not to be had
    meter.kept = {line.partition(":")[0]: line.rstrip() for line in file}


def look(*command, sees="count"):
    def at(pid):
        done = subprocess.run([*command, str(pid)], text=True,
                              stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL)
        if sees not in done.stdout:
            raise meter.NotHere
    return at


meter.factors([
    ("bare, a round", [PYTHON, PROGRAM, "60"]),
    ("py-spy record", [*RECORD, PYTHON, PROGRAM, "60"]),
    ("perf record", [*PERF, PYTHON, PROGRAM, "60"]),
    ("perf record, -X perf", [*PERF, PYTHON, "-X", "perf", PROGRAM, "60"]),
    ("VizTracer", [PYTHON, *TRACER, PROGRAM, "3"])], 3)
meter.pauses([
    ("nobody looks", look(PY_SPY, "--version", sees="")),
    ("py-spy dump", look(PY_SPY, "dump", "--pid", sees="longest_pause")),
    ("py-spy dump --nonblocking", look(PY_SPY, "dump", "--nonblocking",
                                       "--pid", sees="longest_pause"))], 3)
meter.pauses([
    ("gdb", look("gdb", "-batch", "-nx", "-ex", "thread apply all py-bt",
                 "-p", sees="Traceback"), "/usr/bin/python3.11")], 1)
