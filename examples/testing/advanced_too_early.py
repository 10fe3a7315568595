# /// script
# [tool.observed]
# runs = 2
# lines = ['^ticks after an hour: 0$', '^the ticker sleeps until (?P<until>\d+)$']
# compare = ['until == 7200']
# breaks = [['begin.set()  # late', 'pass'], ["clock.advance(3600)\n", "begin.set()\nclock.wait_for_sleepers(1)\nclock.advance(3600)\n"]]
# mutants = [[["clock.advance(3600)\nbegin", "clock.advance(1800)\nbegin"]], [['clock, ticks, begin = FakeClock(), [],', 'clock, ticks, begin = FakeClock(), [1],']]]
#
# [tool.observed.exercise]
# lines = ['^ticks after an hour: 1$']
# [[tool.observed.exercise.choices]]
# says = "Sleep a tenth of a second before `advance`"
# edits = [["clock.advance(3600)\n", "threading.Event().wait(0.1)\nclock.advance(3600)\n"]]
# right = false
# because = "The ticker has not begun, and no sleep of main's lets it begin."
# [[tool.observed.exercise.choices]]
# says = "Put the clock forward twice"
# edits = [["clock.advance(3600)\n", "clock.advance(3600)\nclock.advance(3600)\n"]]
# right = false
# because = "Two hours are lost in place of one. The ticker reads the clock when it begins to sleep."
# [[tool.observed.exercise.choices]]
# says = "`begin.set()` first, and `clock.wait_for_sleepers(1)` before `advance`"
# edits = [["clock.advance(3600)\n", "begin.set()\nassert clock.wait_for_sleepers(1)\nclock.advance(3600)\n"]]
# right = true
# because = "Main waits for the fact on which the test rests: somebody sleeps until a time that has not come."
# ///
"""The clock is put forward before the ticker sleeps: the hour is lost."""
import threading

from fake_clock import FakeClock

clock, ticks, begin = FakeClock(), [], threading.Event()


def tick_each_hour():
    begin.wait(10)                 # the system started it a little late
    while True:
        clock.sleep(3600)
        ticks.append("tick")


threading.Thread(target=tick_each_hour, daemon=True).start()
clock.advance(3600)
begin.set()  # late
if clock.wait_for_sleepers(1):
    print("ticks after an hour:", len(ticks))
    print("the ticker sleeps until", *clock.sleepers)
