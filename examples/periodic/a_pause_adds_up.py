# /// script
# [tool.observed]
# lines = [
#   '^a pause of 1 ms: +100 ticks, the last (?P<pause>-?[\d.]+) ms late$',
#   '^to each tick: +100 ticks, the last (?P<due>-?[\d.]+) ms late$',
# ]
# compare = ['pause > 0', 'due >= 0']
# unbounded = { 'due >= 0' = "how late a wait wakes is the machine's affair" }
# runs = 10
# breaks = [['start + 0.001 * (tick + 1)', 'time.monotonic() - 1']]
# mutants = [[['        stop.wait(0.001)', '        stop.wait(0.0001)']], [['stop.wait(due - time.monotonic())', 'stop.wait(0.002)']]]
#
# [tool.observed.outcomes."the pauses are later"]
# lines = ['^the pauses are later: True$']
# at_least = 4
# share = 0.95
#
# [tool.observed.outcomes."they are not"]
# ///
"""Ticks that do no work at all. Does a pause of 1 ms drift?"""
import threading
import time

stop = threading.Event()


def pauses():
    for _ in range(100):
        stop.wait(0.001)


def to_each_tick():
    for tick in range(100):
        due = start + 0.001 * (tick + 1)
        stop.wait(due - time.monotonic())


late = []
for words, run in (("a pause of 1 ms:", pauses),
                   ("to each tick:   ", to_each_tick)):
    start = time.monotonic()
    run()
    late.append(1000 * (time.monotonic() - start - 0.1))
    print(f"{words} 100 ticks, the last {late[-1]:.1f} ms late")
print("the pauses are later:", late[0] > late[1])
