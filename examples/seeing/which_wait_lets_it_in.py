# /// script
# [tool.observed]
# runs = 2
# deadline = 40
# lines = ['^while it waits: +(?P<waits>no answer in 2 s)$', '^after the join: +(?P<after>an answer)$']
# breaks = [['    ann.join()', '    while ann.is_alive():\n        ann.join(0.1)']]
# mutants = [[["open('answer', 'w')", "open('nothing', 'w')"]]]
# without = { "<3.14" = "`sys.remote_exec` came with 3.14", "pypy3.11" = "`sys.remote_exec` is CPython's" }
#
# [tool.observed.exercise]
# since = "3.14"
# lines = ['^while it waits: +an answer$']
#
# [[tool.observed.exercise.choices]]
# says = "As it stands: `ann.join()`"
# edits = []
# right = false
# because = "Main is in C, in one wait, and comes to no instruction of Python until it is over."
# [[tool.observed.exercise.choices]]
# says = "`while ann.is_alive(): ann.join(0.1)`"
# edits = [["    ann.join()", "    while ann.is_alive():\n        ann.join(0.1)"]]
# right = true
# because = "Ten times a second main comes back to Python, and there lets the visitor in."
# [[tool.observed.exercise.choices]]
# says = "`ann.join(60)`: a bound"
# edits = [["    ann.join()", "    ann.join(60)"]]
# right = false
# because = "One long wait is one wait, with a bound or without."
# [[tool.observed.exercise.choices]]
# says = "`while ann.is_alive(): time.sleep(0.1)`"
# edits = [["    ann.join()", "    while ann.is_alive():\n        time.sleep(0.1)"]]
# right = true
# because = "After each short sleep main is in Python again."
# ///
"""Main joins; somebody asks it to run something, by sys.remote_exec."""
import os
import subprocess
import sys
import threading
import time

import ward


def patient():
    ann = threading.Thread(target=sys.stdin.read, args=(1,))
    ann.start()                      # until something is typed
    print("waits", flush=True)
    ann.join()


def answered(seconds):
    end = time.monotonic() + seconds
    while not os.path.exists("answer") and time.monotonic() < end:
        time.sleep(0.01)
    found = os.path.exists("answer")
    return "an answer" if found else f"no answer in {seconds} s"


if sys.argv[1:]:
    patient()
else:
    with open("visitor.py", "w") as file:
        file.write("open('answer', 'w').close()")
    process = subprocess.Popen([sys.executable, __file__, "patient"],
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    process.stdout.readline()
    while not ward.sleeps(process.pid):
        time.sleep(0.01)
    sys.remote_exec(process.pid, os.path.abspath("visitor.py"))
    print("while it waits:", answered(2), flush=True)
    process.communicate(b"go", timeout=10)
    print("after the join:", answered(2))
