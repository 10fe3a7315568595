# /// script
# [tool.observed]
# lines = ['^10 ticks in 10 periods, (?P<burst>\d+) of them without a pause$', '^the third took 5 periods$']
# compare = ['burst >= 4', 'burst < 10']
# runs = 5
# breaks = [['if tick == 2', 'if tick == 20']]
#
# [tool.observed.outcomes."four or more"]
# lines = [', [4-9] of them without']
#
# [tool.observed.outcomes."one"]
# lines = [', 1 of them without']
#
# [tool.observed.outcomes."none"]
# lines = [', 0 of them without']
# ///
"""A tick every 30 ms. The third works for five periods."""
import threading
import time

PERIOD = 0.03
stop, start = threading.Event(), time.monotonic()
burst = 0
for tick in range(10):
    pause = start + PERIOD * (tick + 1) - time.monotonic()
    if pause > 0:
        stop.wait(pause)
    else:
        burst += 1                  # due already
    if tick == 2:                   # works until 8 periods have passed
        while time.monotonic() < start + 8 * PERIOD:
            time.sleep(0.001)
print(f"10 ticks in 10 periods, {burst} of them without a pause")
print("the third took 5 periods")
