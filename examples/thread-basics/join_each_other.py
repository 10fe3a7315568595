# /// script
# [tool.observed]
# lines = ['^main: alive after half a second: True, True$']
# never = ['I have ended']
# breaks = [['join_other, args=(1,)', 'join_other, args=(2,)']]
# ///
"""Two threads join each other: Python does not see it, and neither ends."""
import threading
import time


def join_other(number):
    time.sleep(0.05)  # both have started by then
    threads[number].join()
    print("I have ended")


threads = [
    threading.Thread(target=join_other, args=(1,), daemon=True),
    threading.Thread(target=join_other, args=(0,), daemon=True),
    threading.Thread(target=print, args=("a third ends by itself",)),
]
for x in threads:
    x.start()
time.sleep(0.5)
print(f"main: alive after half a second: "
      f"{threads[0].is_alive()}, {threads[1].is_alive()}")
