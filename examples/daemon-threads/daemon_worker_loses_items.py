# /// script
# [tool.observed]
# lines = ['^main: 12 items put$']
# compare = ['lost > 0']
# runs = 5
# interpreters = ["3.9", "3.13", "3.14"]
# breaks = [['time.sleep(0.1)', 'time.sleep(2)']]
#
# [tool.observed.figures]
# saved = 'count("saved")'
# lost = '12 - count("saved")'
#
# [tool.observed.outcomes."all 12"]
# lines = ['^saved 11$']
#
# [tool.observed.outcomes."some, and not all"]
# lines = ['^saved 0$']
# never = ['^saved 11$']
#
# [tool.observed.outcomes."none"]
# never = ['^saved']
# ///
"""A daemon worker: what is still in the queue at the end is lost."""
import queue
import threading
import time


def worker():
    while True:
        item = items.get()
        time.sleep(0.03)
        print(f"saved {item}\n", end="")


items = queue.Queue()
for item in range(12):
    items.put(item)
threading.Thread(target=worker, daemon=True).start()
time.sleep(0.1)
print("main: 12 items put\n", end="")
