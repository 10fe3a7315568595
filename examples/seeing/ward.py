"""Start sick.py, and wait until each of its threads is where it stays."""
import contextlib
import ctypes
import subprocess
import sys
import time
from pathlib import Path

import sick


def sleeps(pid):
    """Tell whether the main thread waits: its state is S."""
    stat = Path(f"/proc/{pid}/stat").read_text()
    return stat.rpartition(")")[2].split()[0] == "S"


def let_all_look():
    """Some systems let only a parent look into a process: prctl(2)."""
    PR_SET_PTRACER, ANYBODY = 0x59616D61, ctypes.c_ulong(-1)
    ctypes.CDLL(None).prctl(PR_SET_PTRACER, ANYBODY, 0, 0, 0)


@contextlib.contextmanager
def patient(how, *options, python=sys.executable, program=sick.__file__):
    process = subprocess.Popen([python, *options, program, how],
                               stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, text=True,
                               preexec_fn=let_all_look)
    try:
        assert process.stdout.readline() == "sick\n"
        end = time.monotonic() + 10
        while how == "join" and not sleeps(process.pid):
            assert time.monotonic() < end
            time.sleep(0.005)
        yield process
    finally:
        process.kill()
        process.communicate()


def places(stacks):
    """Of each thread: its name, and the function of ours that it is in."""
    seen = []
    for name, functions in stacks:
        short = [function.rpartition(".")[2] for function in functions]
        ours = [one for one in ("count", "join", "order") if one in short]
        name = "main" if "<module>" in short else name
        seen.append(f"{name} in {(ours + short)[0]}")
    return ", ".join(sorted(seen, reverse=True)) or "nothing"


def report(how, seen):
    words = {"busy": "main computes:", "join": "main joins:"}[how]
    print(f"{words:14} {seen}", flush=True)
