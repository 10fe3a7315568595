# /// script
# [tool.observed]
# lines = ['^the draft was saved once: 20 lines$',
#          '^after the end: (?P<left>\d+) lines$']
# compare = ['left == 20']
# runs = 3
# interpreters = ["3.9", "3.13", "3.14"]
# breaks = [['target=autosave)', 'target=autosave, daemon=True)'],
#           ['saver.join()', 'pass']]
# ///
"""An autosave that is no daemon: an Event ends it, and the save is whole."""
import subprocess
import sys
import threading
import time
from pathlib import Path

DRAFT = Path("draft.txt")
closing = threading.Event()


def save():
    with DRAFT.open("w") as file:
        for number in range(20):
            print("line", number, file=file, flush=True)
            time.sleep(0.02)  # a big document, a slow disk


def autosave():
    while not closing.wait(0.05):
        save()


def edit():
    save()
    print(f"the draft was saved once: {len(DRAFT.open().readlines())} lines")
    saver = threading.Thread(target=autosave)
    try:
        saver.start()
        time.sleep(0.2)  # the user writes, and closes the program
    finally:
        closing.set()
        saver.join()


if sys.argv[1:] == ["edit"]:
    edit()
else:
    subprocess.run([sys.executable, __file__, "edit"])
    print(f"after the end: {len(DRAFT.open().readlines())} lines")
