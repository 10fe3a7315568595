# /// script
# [tool.observed]
# lines = [
#   '^a busy process: +answers True$',
#   '^a blocked process: +answers False$',
#   '^blocked; a signal, its handler in C: +answers False$',
#   '^blocked; a signal, its handler in Python: answers True$',
# ]
# breaks = [['PREPARE + BLOCKED, 0, 0.5', 'PREPARE + BUSY, 0, 10']]
# mutants = [[['IN_PYTHON + BLOCKED, signal.SIGUSR1', 'IN_PYTHON + BLOCKED, 0']], [['PREPARE + BUSY', 'PREPARE + BLOCKED']], [['IN_C + BLOCKED', 'IN_PYTHON + BLOCKED']]]
# deadline = 60
# without = { "<3.14" = "`sys.remote_exec` came with 3.14", "pypy3.11" = "`sys.remote_exec` is CPython's" }
# ///
"""What `pdb -p` sends is run by the main thread, once that runs again."""
import os
import signal
import subprocess
import sys
import time

PREPARE = """
import faulthandler, os, signal, threading
lock, null = threading.Lock(), open(os.devnull, "w")
"""
IN_C = "faulthandler.register(signal.SIGUSR1, file=null)\n"
IN_PYTHON = "signal.signal(signal.SIGUSR1, lambda number, frame: None)\n"
READY = "print('ready', flush=True)\n"
BUSY = READY + "while True: pass"
BLOCKED = READY + "lock.acquire(); lock.acquire()"


def sleeps(process):               # S: it waits, as for a lock
    with open(f"/proc/{process.pid}/stat") as stat:
        return stat.read().rpartition(")")[2].split()[0] == "S"


for name, program, number, patience in [
        ("a busy process:", PREPARE + BUSY, 0, 10),
        ("a blocked process:", PREPARE + BLOCKED, 0, 0.5),
        ("blocked; a signal, its handler in C:",
         PREPARE + IN_C + BLOCKED, signal.SIGUSR1, 0.5),
        ("blocked; a signal, its handler in Python:",
         PREPARE + IN_PYTHON + BLOCKED, signal.SIGUSR1, 10)]:
    process = subprocess.Popen([sys.executable, "-c", program],
                               stdout=subprocess.PIPE)
    process.stdout.readline()
    while BLOCKED in program and not sleeps(process):
        time.sleep(0.01)
    with open("visitor.py", "w") as visitor:
        visitor.write("open('was-here', 'w').close()")
    sys.remote_exec(process.pid, os.path.abspath("visitor.py"))
    os.kill(process.pid, number)   # 0 is no signal
    end = time.monotonic() + patience
    while not os.path.exists("was-here") and time.monotonic() < end:
        time.sleep(0.01)
    answers = os.path.exists("was-here")
    print(f"{name:41} answers {answers}")
    process.kill()
    process.wait()
    if answers:
        os.remove("was-here")
