# /// script
# [tool.observed]
# runs = 2
# lines = ['^ticks after hour 1: 1$', '^ticks after hour 2: 2$', '^ticks after hour 3: 3$', '^ticks after 3 h 59 min 59 s: 3$', '^ticks after two hours at once: 4$']
# breaks = [['clock.advance(3600)', 'clock.advance(1800)']]
# mutants = [[['clock.advance(3599)', 'clock.advance(3600)']], [['clock, ticks, begin = FakeClock(), [],', 'clock, ticks, begin = FakeClock(), [1],']], [['(1, 2, 3)', '(1, 2, 3, 4)']]]
# ///
"""First it sleeps, then the clock is put forward: each hour ticks once."""
import threading

from fake_clock import FakeClock

clock, ticks, begin = FakeClock(), [], threading.Event()


def tick_each_hour():
    begin.wait(10)
    while True:
        clock.sleep(3600)
        ticks.append("tick")


threading.Thread(target=tick_each_hour, daemon=True).start()
begin.set()
assert clock.wait_for_sleepers(1)
for hour in (1, 2, 3):
    clock.advance(3600)
    assert clock.wait_for_sleepers(1)      # it has ticked, and sleeps again
    print(f"ticks after hour {hour}:", len(ticks))
clock.advance(3599)
assert clock.wait_for_sleepers(1)
print("ticks after 3 h 59 min 59 s:", len(ticks))
clock.advance(7200)                        # over two ticks
assert clock.wait_for_sleepers(1)
print("ticks after two hours at once:", len(ticks))
