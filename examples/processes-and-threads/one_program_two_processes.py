# /// script
# [tool.observed]
# lines = [
#   '^first: process (?P<first>\d+), started by (?P<starter>\d+)$',
#   '^first: (?P<files>\d+) open files, size (?P<size>\d+) MiB, in memory (?P<resident>\d+) MiB, threads (?P<threads>\d+)$',
#   '^second: process (?P<second>\d+), started by (?P<parent>\d+)$',
#   '^second: .*threads 1$',
# ]
# compare = ['first != second', 'parent == first', 'resident < size', 'threads == 1', '3 <= files < 30']
# breaks = [['subprocess.run([sys.executable, __file__, "second"])', 'show("second")']]
# mutants = [
#   [['show("first")', 'import threading; threading.Thread(target=__import__("time").sleep, args=(1,)).start(); show("first")']],
#   [['("VmSize", "VmRSS")', '("VmRSS", "VmSize")']],
#   [['"{name}: process', '"{name}: process 1{name and str()}']],
# ]
# ///
"""One program, run twice: two processes, each with its own resources."""
import os
import subprocess
import sys


def show(name):
    with open("/proc/self/status") as file:
        status = dict(line.split(":", 1) for line in file)
    size, resident = (
        int(status[key].split()[0]) // 1024 for key in ("VmSize", "VmRSS")
    )
    files = len(os.listdir("/proc/self/fd"))
    threads = int(status["Threads"])
    print(f"{name}: process {os.getpid()}, started by {os.getppid()}")
    print(
        f"{name}: {files} open files, size {size} MiB, "
        f"in memory {resident} MiB, threads {threads}",
        flush=True,
    )


if len(sys.argv) == 1:
    show("first")
    subprocess.run([sys.executable, __file__, "second"])
else:
    show(sys.argv[1])
