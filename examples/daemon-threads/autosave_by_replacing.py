# /// script
# [tool.observed]
# lines = ['^the draft was saved once: 20 lines$',
#          '^after the end: (?P<left>\d+) lines$']
# compare = ['left == 20']
# runs = 3
# interpreters = ["3.9", "3.13", "3.14"]
# breaks = [['NEW = Path("draft.new")', 'NEW = DRAFT']]
# ///
"""A daemon that replaces the file: the save is lost, the draft is not."""
import subprocess
import sys
import threading
import time
from pathlib import Path

DRAFT = Path("draft.txt")
NEW = Path("draft.new")


def save():
    with NEW.open("w") as file:
        for number in range(20):
            print("line", number, file=file, flush=True)
            time.sleep(0.02)  # a big document, a slow disk
    NEW.replace(DRAFT)  # one step: the old draft or the new one, never half


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
