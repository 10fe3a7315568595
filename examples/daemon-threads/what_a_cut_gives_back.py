# /// script
# [tool.observed]
# lines = ['^flock: free again$', '^transaction: rolled back$',
#          '^temporary folder: gone$', '^lock file: still there$', '^report: half$']
# runs = 3
# breaks = [['PAUSE = 60', 'PAUSE = 0'], ['held.wait()', 'time.sleep(0.3)']]
# mutants = [[['tempfile.TemporaryDirectory(dir=".")', '__import__("contextlib").nullcontext(Path("tmp").mkdir())']],
#            [['    sys.exit()', '    time.sleep(2)'], ['subprocess.run([sys.executable, __file__, "work"])', 'subprocess.Popen([sys.executable, __file__, "work"]); time.sleep(0.5)']]]
# ///
"""What a daemon held when it was cut off, and what became of it."""
import fcntl
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

PAUSE = 60


def work():
    data = sqlite3.connect("data.db")
    with open("flocked", "w") as file, tempfile.TemporaryDirectory(dir="."):
        fcntl.flock(file.fileno(), fcntl.LOCK_EX)
        with data, open("report", "w") as report:
            data.execute("insert into jobs values ('half done')")
            Path("job.lock").touch()
            print("first half", file=report, flush=True)
            held.set()
            time.sleep(PAUSE)
            print("second half", file=report)
    Path("job.lock").unlink()


if len(sys.argv) > 1:
    held = threading.Event()
    threading.Thread(target=work, daemon=True).start()
    held.wait()
    sys.exit()
data = sqlite3.connect("data.db")
data.execute("create table jobs (name)")
subprocess.run([sys.executable, __file__, "work"])
with open("flocked") as file:
    fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    print("flock: free again")
jobs = data.execute("select * from jobs").fetchall()
print("transaction:", "committed" if jobs else "rolled back")
folders = [path for path in Path().iterdir() if path.name.startswith("tmp")]
print("temporary folder:", "still there" if folders else "gone")
print("lock file:", "still there" if Path("job.lock").exists() else "gone")
print("report:", "half" if "second" not in Path("report").read_text() else "whole")
