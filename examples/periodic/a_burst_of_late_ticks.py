# /// script
# [tool.observed]
# lines = [
#   '^10 ticks, (?P<burst>\d+) of them without a pause$',
#   '^the third took (?P<took>[\d.]+) periods, all (?P<all>[\d.]+)$',
# ]
# compare = ['5 <= burst <= 10', 'took >= 5', 'all >= 10']
# unbounded = { 'took >= 5' = "a busy machine lets it sleep on", 'all >= 10' = "the same" }
# runs = 5
# breaks = [['if tick == 2', 'if tick == 20']]
# mutants = [[['range(10)', 'range(8)']], [['5 * PERIOD', '4 * PERIOD']], [['        burst += 1', '        burst += 2']]]
#
# [tool.observed.outcomes."five or more"]
# lines = [', ([5-9]|10) of them without']
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
    if tick == 2:
        began = time.monotonic()
        time.sleep(5 * PERIOD)      # it works
        took = time.monotonic() - began
print(f"10 ticks, {burst} of them without a pause")
print(f"the third took {took / PERIOD:.1f} periods,"
      f" all {(time.monotonic() - start) / PERIOD:.1f}")
