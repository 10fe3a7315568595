# /// script
# dependencies = ["viztracer"]
#
# [tool.observed]
# runs = 2
# deadline = 60
# files = ["viztracer_said.txt"]
# lines = [
#   '^main computes, while it hangs: +no file',
#   '^main computes, ended by SIGINT: +(?P<busy>main in count, bob in order, ann in order)',
#   '^main joins, +ended by SIGINT: +(?P<join>main in join, bob in order, ann in order)',
#   '^main joins, +ended by SIGKILL: no file',
# ]
# breaks = [['("join", signal.SIGKILL)', '("join", signal.SIGINT)']]
# mutants = [[['("busy", signal.SIGINT)', '("busy", signal.SIGKILL)']], [['("join", signal.SIGINT)', '("busy", signal.SIGKILL)']], [['"no file"', '"none"']]]
# ///
"""VizTracer notes every call, and writes what it has at the end."""
import importlib.util
import json
import os
import signal
import sys

import ward

VIZTRACER = ("-m", "viztracer", "--quiet", "-o", "trace.json")


def seen():
    if not os.path.exists("trace.json"):
        return "no file"
    with open("trace.json") as file:
        events = json.load(file)["traceEvents"]
    os.remove("trace.json")
    calls = {}
    for event in events:                 # X is a call that has an end
        if event["ph"] == "X":
            function = event["name"].split()[0]
            calls.setdefault(event["tid"], []).append(function)
    names = {event["tid"]: event["args"]["name"]
             for event in events if event["name"] == "thread_name"}
    return ward.places((names[tid], calls[tid]) for tid in names)


with open("viztracer_said.txt") as file:
    kept = file.read()                   # where VizTracer is not to be had
if importlib.util.find_spec("viztracer") is None:
    print(kept, end="")
    sys.exit()
for how, number in (("busy", signal.SIGINT), ("join", signal.SIGINT),
                    ("join", signal.SIGKILL)):
    words = "main computes, " if how == "busy" else "main joins,    "
    with ward.patient(how, *VIZTRACER) as process:
        if how == "busy":
            print(words + "while it hangs:   " + seen())
        process.send_signal(number)
        process.communicate(timeout=30)
    print(f"{words}ended by {signal.Signals(number).name + ':':8} {seen()}",
          flush=True)
