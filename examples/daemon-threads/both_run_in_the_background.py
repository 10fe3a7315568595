# /// script
# [tool.observed]
# timeline = true
# order = [['plain: step 1', 'main: free', 'plain: step 2', 'main: last line',
#           'plain: step 3'],
#          ['daemon: step 1', 'main: free', 'main: last line',
#           'daemon: step 2']]
# never = ['daemon: step 3']
# runs = 5
# breaks = [['daemon=True', 'daemon=False']]
#
# [tool.observed.exercise]
# lines = ['^daemon: end$']
# [[tool.observed.exercise.choices]]
# says = "Set the flag to false once it runs"
# edits = [[
#   "threading.Thread(target=steps, args=(\"daemon\", 0.55), daemon=True).start()",
#   "thread = threading.Thread(target=steps, args=(\"daemon\", 0.55), daemon=True)\nthread.start()\nthread.daemon = False",
# ]]
# right = false
# because = "That raised `RuntimeError` in main. The flag of a thread that runs cannot be changed."
# [[tool.observed.exercise.choices]]
# says = "Leave the flag out"
# edits = [[", daemon=True", ""]]
# right = true
# because = "Main made it, and main is no daemon: so it was none, and the interpreter waited for it."
# [[tool.observed.exercise.choices]]
# says = "Let main end by `sys.exit()`"
# edits = [
#   ["import threading\n", "import sys\nimport threading\n"],
#   ["print(\"main: last line\")", "print(\"main: last line\")\nsys.exit()"],
# ]
# right = false
# because = "Then, too, the interpreter waited for the plain thread and not for the daemon."
# [[tool.observed.exercise.choices]]
# says = "Join it at the end of main"
# edits = [
#   [
#     "threading.Thread(target=steps, args=(\"daemon\", 0.55), daemon=True).start()",
#     "thread = threading.Thread(target=steps, args=(\"daemon\", 0.55), daemon=True)\nthread.start()",
#   ],
#   ["print(\"main: last line\")", "print(\"main: last line\")\nthread.join()"],
# ]
# right = true
# because = "It is a daemon still. Main's code was not over before it had ended."
# ///
"""Two threads run beside main; the flag shows only at the end."""
import threading
import time


def steps(name, pause):
    for step in (1, 2, 3):
        print(f"{name}: step {step}\n", end="")
        time.sleep(pause)
    print(f"{name}: end\n", end="")


threading.Thread(target=steps, args=("plain", 0.3), daemon=False).start()
threading.Thread(target=steps, args=("daemon", 0.55), daemon=True).start()

time.sleep(0.15)
print("main: free to do something else")
time.sleep(0.3)
print("main: last line")
