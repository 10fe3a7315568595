# /// script
# [tool.observed]
# runs = 2
# deadline = 20
# runs_on = "Linux"
# lines = [
#   '^main +(?P<main>\d+) ms of CPU$',
#   '^ann +(?P<ann>\d+) ms of CPU$',
#   '^burner +(?P<burner>\d+) ms of CPU$',
# ]
# compare = ['burner >= 200', 'ann <= 50']
# unbounded = { 'burner >= 200' = "it burns on until it is seen" }
# breaks = [['target=burn', 'target=time.sleep, args=(1,)']]
# mutants = [[['time.sleep, args=(60,)', 'burn']]]
# ///
"""Which thread uses the CPU? The system counts for each."""
import os
import threading
import time
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")


def burn():
    while True:
        pass


def milliseconds(thread):
    stat = Path(f"/proc/self/task/{thread.native_id}/stat").read_text()
    user, system = stat.rpartition(")")[2].split()[11:13]
    return 1000 * (int(user) + int(system)) // TICKS


ann = threading.Thread(target=time.sleep, args=(60,), name="ann", daemon=True)
burner = threading.Thread(target=burn, name="burner", daemon=True)
ann.start()
burner.start()
end = time.monotonic() + 10
while milliseconds(burner) < 200 and time.monotonic() < end:
    time.sleep(0.05)
for thread in threading.main_thread(), ann, burner:
    name = "main" if thread.name == "MainThread" else thread.name
    print(f"{name:7} {milliseconds(thread):4} ms of CPU")
