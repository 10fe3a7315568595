# /// script
# [tool.observed]
# lines = ['^a busy process: answers True$', '^a blocked process: answers False$']
# breaks = [['lock.acquire(); lock.acquire()', 'while True: pass']]
# mutants = [[['"while True: pass"', '"import time; time.sleep(9)"']]]
# without = { "<3.14" = "`sys.remote_exec` came with 3.14", "pypy3.11" = "`sys.remote_exec` is CPython's" }
# ///
"""What `pdb -p` sends is run by the main thread, once that runs again."""
import os
import subprocess
import sys
import time

PROGRAMS = {
    "busy": "while True: pass",
    "blocked": "import threading; lock = threading.Lock(); "
               "lock.acquire(); lock.acquire()",
}

for name, program in PROGRAMS.items():
    process = subprocess.Popen([sys.executable, "-c", program])
    time.sleep(0.3)
    with open("visitor.py", "w") as visitor:
        visitor.write(f"open('was-here-{name}', 'w').close()")
    sys.remote_exec(process.pid, os.path.abspath("visitor.py"))
    time.sleep(1)
    answers = os.path.exists(f"was-here-{name}")
    print(f"a {name} process: answers {answers}")
    process.kill()
    process.wait()
