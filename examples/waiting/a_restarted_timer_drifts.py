# /// script
# [tool.observed]
# lines = [
#   '^timers: +10 ticks in 10 threads, the last (?P<timers>[\d.]+) s late$',
#   '^one loop: 10 ticks in 1 threads, the last (?P<loop>[\d.]+) s late$',
# ]
# compare = ['timers >= 0.15']
# unbounded = { 'timers >= 0.15' = "A busy machine makes it later; the work alone makes it nine times 0.02 s late; a clock may round." }
# runs = 10
# breaks = [['threading.Timer(0.03, tick)', 'threading.Timer(0.01, tick)']]
# mutants = [
#   [['start + 0.03 * (number + 1)', 'time.monotonic() + 0.03']],
# ]
#
# [tool.observed.outcomes."the loop is less late than the timers"]
# lines = ['^the loop is less late: True$']
# at_least = 5
# share = 0.95
#
# [tool.observed.outcomes."the timers are"]
# ///
"""Each tick works 0.02 s. Ten ticks, 0.03 s apart: how late is the last?"""
import threading
import time


def tick():
    ticks.append(time.monotonic())
    threads.add(threading.current_thread())
    time.sleep(0.02)  # its work
    if len(ticks) < 10:
        threading.Timer(0.03, tick).start()  # the next one
    else:
        done.set()


def by_timers():
    threading.Timer(0.03, tick).start()
    done.wait(30)


def by_one_loop():
    for number in range(10):
        due = start + 0.03 * (number + 1)
        stop.wait(due - time.monotonic())
        ticks.append(time.monotonic())
        threads.add(threading.current_thread())
        time.sleep(0.02)  # its work


done, stop = threading.Event(), threading.Event()
late = []
for words, run in ("timers:  ", by_timers), ("one loop:", by_one_loop):
    ticks, threads, start = [], set(), time.monotonic()
    run()
    late.append(ticks[-1] - start - 0.03 * 10)
    print(f"{words} {len(ticks)} ticks in {len(threads)} threads,",
          f"the last {late[-1]:.3f} s late")
print("the loop is less late:", late[1] < late[0])
