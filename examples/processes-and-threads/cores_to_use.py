# /// script
# [tool.observed]
# lines = [
#   '^cores of the machine: (?P<machine>\d+)$',
#   '^cores to use: (?P<usable>\d+)$',
#   '^after a limit to one: cpu_count (?P<count>\d+), affinity (?P<affinity>\d+), process_cpu_count (?P<process>\d+)$',
#   '^quota here: (?P<quota>none( found)?|[\d.]+ cores)$',
#   '^quota of a file with 50000 100000: 0.5 cores$',
#   '^quota of a file with max 100000: none$',
# ]
# compare = ['1 <= usable <= machine', 'count == machine', 'affinity == 1', 'process == 1']
# breaks = [['os.sched_setaffinity(0, {min(usable)})', 'pass']]
# mutants = [[['cpu_count {os.cpu_count()', 'cpu_count {affinity']], [['len(usable))', '0)']], [['"process_cpu_count", int', '"cpu_count", int']], [['int(allowed) / int(period)', 'int(period) / int(allowed)']], [['if allowed == "max"', 'if allowed']]]
# [tool.observed.on."<3.13"]
# compare = ['1 <= usable <= machine', 'count == machine', 'affinity == 1', 'process == 0']
# [tool.observed.on."pypy3.11"]
# compare = ['1 <= usable <= machine', 'count == machine', 'affinity == 1', 'process == 0']
# ///
"""Cores of the machine, cores that this process may use, and a quota."""
import os


def quota(path):  # of a control group: microseconds, in a period of so many
    try:
        with open(path) as file:
            allowed, period = file.read().split()
    except OSError:
        return "none found"
    return "none" if allowed == "max" else f"{int(allowed) / int(period)} cores"


usable = os.sched_getaffinity(0)
print("cores of the machine:", os.cpu_count())
print("cores to use:", len(usable))
os.sched_setaffinity(0, {min(usable)})
affinity = len(os.sched_getaffinity(0))
process = getattr(os, "process_cpu_count", int)()  # since 3.13; before: 0
print(
    f"after a limit to one: cpu_count {os.cpu_count()}, "
    f"affinity {affinity}, process_cpu_count {process}"
)
print("quota here:", quota("/sys/fs/cgroup/cpu.max"))
for line in "50000 100000", "max 100000":
    with open("cpu.max", "w") as file:
        file.write(line)
    print(f"quota of a file with {line}:", quota("cpu.max"))
