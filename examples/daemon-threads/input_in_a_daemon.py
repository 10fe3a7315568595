# /// script
# [tool.observed]
# deadline = 3
# lines = ['^main: last line$']
# runs = 3
# interpreters = ["3.12"]
# breaks = [['time.sleep(0.2)', 'raise SystemExit(1)']]
# mutants = [[['daemon=True', 'daemon=False']], [['target=input', 'target=time.time']]]
#
# [tool.observed.on.">=3.13.8"]   # it waits for a line, for ever
# exit = "deadline"
# ///
"""A daemon waits in `input()` at a terminal, and main ends."""
import threading
import time

threading.Thread(target=input, daemon=True).start()
time.sleep(0.2)
print("main: last line")
