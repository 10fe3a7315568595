# /// script
# [tool.observed]
# lines = [
#   '^ticks: \d+ \d+ \d+ (?P<next>\d+) [\d ]+$', '^left out: (?P<out>\d+)$',
#   '^the fourth to come is tick (?P<fourth>\d+), at (?P<at>[\d.]+) periods$',
# ]
# compare = ['out >= 5', 'next >= 9', 'at >= fourth', 'fourth == next']
# unbounded = { 'out >= 5' = "a busy machine misses more" }
# runs = 5
# breaks = [['len(ticks) == 3', 'len(ticks) == 30']]
# mutants = [[['max(tick, now) + 1', 'tick + 1']], [['max(0, now - tick)', '0']], [['start + PERIOD * tick', 'start + PERIOD * (tick - 1)']]]
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


def passed():                       # periods since the start
    return (time.monotonic() - start) / PERIOD


while len(ticks) < 6:
    now = int(passed())             # ask once: it goes on
    out += max(0, now - tick)
    tick = max(tick, now) + 1       # the next that is still to come
    stop.wait(start + PERIOD * tick - time.monotonic())
    ticks.append(tick)
    if len(ticks) == 3:
        time.sleep(5 * PERIOD)      # it works
    if len(ticks) == 4:
        came = passed()
print("ticks:", *ticks)
print("left out:", out)
print(f"the fourth to come is tick {ticks[3]}, at {came:.2f} periods")
