# /// script
# [tool.observed]
# timeline = true
# lines = ['^opened$', '^main: last line$']
# never = ['worked', 'closed', 'finally']
# runs = 5
# interpreters = ["3.9", "3.13", "3.14"]
# breaks = [['daemon=True', 'daemon=False']]
#
# [tool.observed.outcomes."opened, worked, closed, finally"]
# order = ['^opened', '^worked', '^closed', '^finally']
#
# [tool.observed.outcomes."opened, and nothing more"]
# lines = ['^opened']
# never = ['^worked', '^closed', '^finally']
#
# [tool.observed.outcomes."opened, closed, finally"]
# order = ['^opened', '^closed', '^finally']
#
# [tool.observed.exercise]
# order = ['^opened', '^closed', '^finally']
# [[tool.observed.exercise.choices]]
# says = "Main ends by `sys.exit()`"
# edits = [
#   ["import threading\n", "import sys\nimport threading\n"],
#   ["print(\"main: last line\")", "print(\"main: last line\")\nsys.exit()"],
# ]
# right = false
# because = "The `SystemExit` is main's. No exception reached the daemon."
# [[tool.observed.exercise.choices]]
# says = "Main joins the daemon"
# edits = [
#   ["threading.Thread(target=work, daemon=True).start()", "worker = threading.Thread(target=work, daemon=True)\nworker.start()"],
#   ["print(\"main: last line\")", "print(\"main: last line\")\nworker.join()"],
# ]
# right = true
# because = "Main's code was not over before the daemon had come to its end."
# [[tool.observed.exercise.choices]]
# says = "The garbage is collected before the end"
# edits = [
#   ["import threading\n", "import gc\nimport threading\n"],
#   ["print(\"main: last line\")", "print(\"main: last line\")\ngc.collect()"],
# ]
# right = false
# because = "The resource is no garbage: the daemon was still using it."
# [[tool.observed.exercise.choices]]
# says = "`daemon=None` in place of `daemon=True`"
# edits = [["daemon=True", "daemon=None"]]
# right = true
# because = "Made by main, which is no daemon, the thread is none either, and the interpreter waited for it."
# ///
"""A daemon's `finally` and the end of its `with` never run."""
import contextlib
import threading
import time


@contextlib.contextmanager
def resource():
    print("opened")
    try:
        yield
    finally:
        print("closed")


def work():
    try:
        with resource():
            time.sleep(0.5)
            print("worked")
    finally:
        print("finally")


threading.Thread(target=work, daemon=True).start()
time.sleep(0.2)
print("main: last line")
