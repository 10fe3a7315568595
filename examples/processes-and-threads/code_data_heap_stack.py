# /// script
# [tool.observed]
# lines = [
#   '^code  +(?P<code>\d+) KiB +(?P<code_shared>\d+) KiB$',
#   '^data  +(?P<data>\d+) KiB +(?P<data_shared>\d+) KiB$',
#   '^heap  +(?P<heap>\d+) KiB +(?P<heap_shared>\d+) KiB$',
#   '^stack +(?P<stack>\d+) KiB +(?P<stack_shared>\d+) KiB$',
# ]
# compare = [
#   '500 < code < 50_000',
#   'code_shared > 0.7 * code',
#   'data_shared < 0.5 * data',
#   'heap_shared < 0.1 * heap',
#   'stack > 0',
#   'stack_shared == 0',
# ]
# breaks = [['"": "heap"', '"": "code"']]
# mutants = [
#   [['"rw-p": PARTS.get(path, "data")', '"rw-p": PARTS.get(path, "code")']],
#   [['"[stack]": "stack"', '"[heap]x": "stack"']],
#   [['"r-xp": "code"', '"r-xp": "stack"']],
#   [['"r-xp": "code"', '"r-xp": "heap"']],
#   [['"r-xp": "code"', '"r-xp": "data"']],
# ]
# ///
"""Code, data, heap and stack of one process: what is its own?"""
import subprocess
import sys

PARTS = {"[heap]": "heap", "": "heap", "[stack]": "stack"}


def memory():
    resident = dict.fromkeys(("code", "data", "heap", "stack"), 0)
    shared = dict(resident)
    part = None
    with open("/proc/self/smaps") as file:
        for line in file:
            key, *rest = line.split()
            if not key.endswith(":"):  # the head of a mapping
                rights, path = rest[0], "".join(rest[4:])
                kinds = {"r-xp": "code", "rw-p": PARTS.get(path, "data")}
                part = kinds.get(rights)
            elif part and key == "Rss:":
                resident[part] += int(rest[0])
            elif part and key.startswith("Shared_"):
                shared[part] += int(rest[0])
    return resident, shared


with subprocess.Popen(
    [sys.executable, "-c", "print(flush=True); input()"],
    stdin=subprocess.PIPE,
    stdout=subprocess.PIPE,
) as another:
    another.stdout.readline()  # a second Python, running beside this one
    resident, shared = memory()
    another.stdin.write(b"\n")

print("part   in memory     shared")
for part in resident:
    print(f"{part:6}{resident[part]:6} KiB {shared[part]:6} KiB")
