# /// script
# [tool.observed]
# runs = 2
# deadline = 30
# lines = [
#   '^main computes: (?P<busy>main in count, bob in order, ann in order)$',
#   '^main joins:    (?P<join>main in join, bob in order, ann in order)$',
# ]
# breaks = [['names[ident],', 'ident,']]
# mutants = [[['sick.main(sys.argv[1])', 'sick.main("join")'], ['+ 10', '+ 0.5']], [['sick.main(sys.argv[1])', 'sick.main("busy")'], ['+ 10', '+ 0.5']]]
# ///
"""sys._current_frames in a thread that only watches."""
import os
import subprocess
import sys
import threading
import time
import traceback

import sick
import ward


def stacks():
    names = {each.ident: each.name for each in threading.enumerate()}
    for ident, frame in sys._current_frames().items():
        if ident != threading.get_ident() and ident in names:
            calls = traceback.extract_stack(frame)
            yield names[ident], [call.name for call in calls][::-1]


def watch(how):
    at_last = {"busy": "main in count, bob in order, ann in order",
               "join": "main in join, bob in order, ann in order"}[how]
    end = time.monotonic() + 10
    while ward.places(stacks()) != at_last and time.monotonic() < end:
        time.sleep(0.01)
    ward.report(how, ward.places(stacks()))
    os._exit(0)


if sys.argv[1:]:
    threading.Thread(target=watch, args=sys.argv[1:]).start()
    sick.main(sys.argv[1])
else:
    for how in ("busy", "join"):
        done = subprocess.run([sys.executable, __file__, how],
                              stdout=subprocess.PIPE, text=True)
        print(done.stdout.replace("sick\n", ""), end="")
