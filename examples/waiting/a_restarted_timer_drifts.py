# /// script
# [tool.observed]
# lines = [
#   '^timers: +10 ticks in 10 threads, the last (?P<timers>[\d.]+) s late$',
#   '^pauses: +10 ticks in 1 threads, the last (?P<pauses>[\d.]+) s late$',
#   '^one loop: +10 ticks in 1 threads, the last (?P<loop>[\d.]+) s late$',
# ]
# compare = ['timers >= 0.15', 'pauses >= 0.15']
# unbounded = { 'timers >= 0.15' = "A busy machine makes it later; the work alone makes it nine times 0.02 s late; a clock may round.", 'pauses >= 0.15' = "The same." }
# runs = 10
# breaks = [['threading.Timer(0.03, tick', 'threading.Timer(0.01, tick']]
# mutants = [
#   [['due = start + 0.03 * (number + 1)', 'due = time.monotonic() + 0.03']],
#   [['stop.wait(0.03)', 'stop.wait(0.01)']],
# ]
#
# [tool.observed.outcomes."the loop is less late than both"]
# lines = ['^the loop is less late: True$']
# at_least = 3
# share = 0.9
#
# [tool.observed.outcomes."one of them is"]
# ///
"""Each tick works 0.02 s. Ten ticks, 0.03 s apart: how late is the last?"""
import threading
import time


def tick():
    ticks.append(time.monotonic())
    threads.add(threading.current_thread())
    time.sleep(0.02)  # its work


def tick_and_start_the_next():
    tick()
    if len(ticks) < 10:
        threading.Timer(0.03, tick_and_start_the_next).start()
    else:
        done.set()


def by_timers():
    threading.Timer(0.03, tick_and_start_the_next).start()
    done.wait(30)


def by_pauses():
    for _ in range(10):
        stop.wait(0.03)  # one length, after the work
        tick()


def by_one_loop():
    for number in range(10):
        due = start + 0.03 * (number + 1)
        stop.wait(due - time.monotonic())
        tick()


done, stop = threading.Event(), threading.Event()
late = []
for words, run in (("timers:  ", by_timers), ("pauses:  ", by_pauses),
                   ("one loop:", by_one_loop)):
    ticks, threads, start = [], set(), time.monotonic()
    run()
    late.append(ticks[-1] - start - 0.03 * 10)
    print(f"{words} {len(ticks)} ticks in {len(threads)} threads,",
          f"the last {late[-1]:.3f} s late")
print("the loop is less late:", late[2] < min(late[:2]))
