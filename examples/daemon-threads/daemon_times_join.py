# /// script
# [tool.observed]
# deadline = 20
# lines = ['^daemon=False join=False: finished True, main waited False$',
#          '^daemon=False join=True: finished True, main waited True$',
#          '^daemon=True join=False: finished False, main waited False$',
#          '^daemon=True join=True: finished True, main waited True$']
# interpreters = ["3.9", "3.13", "3.14"]
# breaks = [['daemon=daemon', 'daemon=True']]
# ///
"""The four cases of `daemon` and `join`, a process for each."""
import subprocess
import sys
import threading
import time


def work():
    time.sleep(0.4)
    print("finished")


def program(daemon, join):
    worker = threading.Thread(target=work, daemon=daemon)
    worker.start()
    if join:
        worker.join()
    print("main goes on")


if len(sys.argv) > 1:
    program("daemon" in sys.argv, "join" in sys.argv)
else:
    for daemon in (False, True):
        for join in (False, True):
            flags = ["daemon"] * daemon + ["join"] * join + ["run"]
            out = subprocess.run([sys.executable, __file__, *flags],
                                 capture_output=True, text=True).stdout
            waited = out.startswith("finished")
            print(f"daemon={daemon} join={join}: finished "
                  f"{'finished' in out}, main waited {waited}")
