# /// script
# [tool.observed]
# lines = ['^ticks: (?P<ticks>[\d ]+)$', '^left out: (?P<out>\d+)$']
# compare = ['out >= 4', 'out < 200']
# runs = 5
# breaks = [['len(ticks) == 3', 'len(ticks) == 30']]
#
# [tool.observed.outcomes."tick 4"]
# lines = ['^ticks: 1 2 3 4 ']
#
# [tool.observed.outcomes."tick 9"]
# lines = ['^ticks: 1 2 3 9 ']
# ///
"""The same, but a tick that was missed is not made up for."""
import threading
import time

PERIOD = 0.03
stop, start = threading.Event(), time.monotonic()
ticks, out, tick = [], 0, 0


def passed():                       # whole periods since the start
    return int((time.monotonic() - start) / PERIOD)


while len(ticks) < 6:
    out += max(0, passed() - tick)
    tick = max(tick, passed()) + 1  # the next that is still to come
    stop.wait(start + PERIOD * tick - time.monotonic())
    ticks.append(tick)
    if len(ticks) == 3:                  # works until 8 periods have passed
        while time.monotonic() < start + 8 * PERIOD:
            time.sleep(0.001)
print("ticks:", *ticks)
print("left out:", out)
