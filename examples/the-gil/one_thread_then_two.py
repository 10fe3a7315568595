# /// script
# [tool.observed]
# alone = true
# deadline = 60
# memory = 16384
# lines = [
#   '^(?P<implementation>\w+) (?P<version>[\d.]+), GIL: (?P<gil>yes|no)$',
#   '^one thread: +(?P<one>[\d.]+) ms \((?P<one_least>[\d.]+) to (?P<one_most>[\d.]+)\)$',
#   '^twice that in two: +(?P<two>[\d.]+) ms \((?P<two_least>[\d.]+) to (?P<two_most>[\d.]+)\)$',
#   '^control, one shell: +(?P<shell>[\d.]+) ms \((?P<shell_least>[\d.]+) to [\d.]+\)$',
#   '^control, two at once: +(?P<shells>[\d.]+) ms \([\d.]+ to (?P<shells_most>[\d.]+)\)$',
# ]
# control = ['shells < 1.2 * shell', 'shells_most < 1.5 * shell_least']
# compare = ['gil == "yes"', 'two > 1.6 * one', 'two < 2.6 * one']
# interpreters = ["3.13", "3.13t", "3.14", "3.14t", "pypy3.9", "jython2.7"]
# mutants = [
#   [['        thread.start()', '        thread.start(); thread.join()']],
# ]
# breaks = [['run(2)', 'run(1)']]
#
# [tool.observed.on."3.13t"]
# compare = ['gil == "no"', 'two < 1.6 * one']
#
# [tool.observed.on."3.14t"]
# compare = ['gil == "no"', 'two < 1.6 * one']
#
# [tool.observed.on."jython2.7"]
# compare = ['gil == "no"', 'two < 1.6 * one']
# ///
# coding: utf-8
"""The same code on every interpreter: no GIL does not mean fast."""
from __future__ import print_function

import platform
import subprocess
import sys
import threading
import time

name = platform.python_implementation()
has_gil = getattr(sys, "_is_gil_enabled", lambda: name != "Jython")


class Account(object):
    def __init__(self):
        self.total = 0

    def pay(self, amount):
        self.total += amount


def work():
    account, seen = Account(), {}
    for number in range(400000):
        account.pay(number % 7)
        seen[number % 100] = account.total
    return seen


def run(count):
    start = time.time()
    threads = [threading.Thread(target=work) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return 1000 * (time.time() - start)


def shells(count):
    start = time.time()
    loop = "i=0; while [ $i -lt 100000 ]; do i=$((i+1)); done"
    for shell in [subprocess.Popen(["sh", "-c", loop]) for _ in range(count)]:
        shell.wait()
    return 1000 * (time.time() - start)


for _ in range(10):
    run(1)              # let the compilers of PyPy and the JVM finish
rounds = [(run(1), run(2), shells(1), shells(2)) for _ in range(5)]
print("%s %s, GIL: %s" % (name, platform.python_version(),
                          "yes" if has_gil() else "no"))
names = ("one thread:", "twice that in two:",
         "control, one shell:", "control, two at once:")
for what, took in zip(names, zip(*rounds)):
    took = sorted(took)
    print("%-21s %.1f ms (%.1f to %.1f)" % (what, took[2], took[0], took[-1]))
