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
