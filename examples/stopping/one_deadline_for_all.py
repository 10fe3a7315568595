# /// script
# [tool.observed]
# runs = 2
# lines = ['^a timeout each: +(?P<each>[\d.]+) s, 4 of 5 left$', '^one deadline: +(?P<one>[\d.]+) s, 4 of 5 left$']
# compare = ['0.79 < each', 'each < 2', 'one > 0.19', 'one < 0.75 * each']
# breaks = [['max(0, end - time.monotonic())', '0.2']]
# mutants = [[['x.join(0.2)', 'x.join(0)']], [['range(4)', 'range(3)']], [['time.monotonic() + 0.2', 'time.monotonic()']], [['x.join(0.2)', 'x.join(0.9)']]]
# ///
"""Five threads to end within 0.2 s; four of them do not."""
import threading
import time


def a_timeout_each():
    for x in threads:
        x.join(0.2)


def one_deadline():
    end = time.monotonic() + 0.2
    for x in threads:
        x.join(max(0, end - time.monotonic()))


go_on = threading.Event()
threads = [threading.Thread(target=go_on.wait) for _ in range(4)]
threads.insert(2, threading.Thread(target=print, args=("one ended",)))
for x in threads:
    x.start()
for words, wait in (("a timeout each:", a_timeout_each),
                    ("one deadline:  ", one_deadline)):
    begun = time.monotonic()
    wait()
    took = time.monotonic() - begun
    left = sum(x.is_alive() for x in threads)
    print(f"{words} {took:.2f} s, {left} of 5 left")
go_on.set()
