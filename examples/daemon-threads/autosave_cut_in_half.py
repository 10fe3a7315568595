# /// script
# [tool.observed]
# lines = ['^the draft was saved once: 20 lines$',
#          '^after the end: (?P<left>\d+) lines$']
# compare = ['left < 20']
# runs = 3
# interpreters = ["3.9", "3.13", "3.14"]
# breaks = [['daemon=True', 'daemon=False']]
#
# [tool.observed.outcomes."all 20 lines"]
# lines = ['^after the end: 20 lines$']
#
# [tool.observed.outcomes."some of the 20"]
# lines = ['^after the end: ([1-9]|1\d) lines$']
#
# [tool.observed.outcomes."none at all"]
# lines = ['^after the end: 0 lines$']
#
# [tool.observed.exercise]
# lines = ['^after the end: 20 lines$']
# [[tool.observed.exercise.choices]]
# says = "Save once more in a `finally`"
# edits = [["        save()\n\n\ndef edit", "        try:\n            save()\n        finally:\n            save()\n\n\ndef edit"]]
# right = false
# because = "The daemon was cut off in the first of the two, and its `finally` did not run."
# [[tool.observed.exercise.choices]]
# says = "Leave out `flush=True`: write all at once"
# edits = [[", flush=True", ""]]
# right = false
# because = "`open` had emptied the file already, and the new lines were still in the buffer."
# [[tool.observed.exercise.choices]]
# says = "Write to a file beside it, and put that in the draft's place"
# edits = [
#   ["with DRAFT.open(\"w\") as file", "with Path(\"draft.new\").open(\"w\") as file"],
#   ["disk\n", "disk\n    Path(\"draft.new\").replace(DRAFT)\n"],
# ]
# right = true
# because = "The cut fell into the new file. The draft is the old one."
# ///
"""An autosave in a daemon: the end of the program cuts a save in half."""
import subprocess
import sys
import threading
import time
from pathlib import Path

DRAFT = Path("draft.txt")


def save():
    with DRAFT.open("w") as file:
        for number in range(20):
            print("line", number, file=file, flush=True)
            time.sleep(0.02)  # a big document, a slow disk


def autosave():
    while True:
        save()


def edit():
    save()
    print(f"the draft was saved once: {len(DRAFT.open().readlines())} lines")
    threading.Thread(target=autosave, daemon=True).start()
    time.sleep(0.2)  # the user writes, and closes the program


if sys.argv[1:] == ["edit"]:
    edit()
else:
    subprocess.run([sys.executable, __file__, "edit"])
    print(f"after the end: {len(DRAFT.open().readlines())} lines")
