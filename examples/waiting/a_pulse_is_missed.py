# /// script
# [tool.observed]
# lines = [
#   '^rounds begun by main: +1 2 3$',
#   '^rounds worked on: +1 3$',
# ]
# runs = 5
# breaks = [['    busy.wait(10)', '    pass'], ['go.clear()  # a pulse', 'pass']]
# mutants = [[['(1, 2, 3)', '(1, 3)']], [['(1, 2, 3)', '(1, 2)']]]
# ///
"""set() and clear() at once: who is busy meanwhile never hears of it."""
import threading

go = threading.Event()
busy = threading.Event()  # the worker is at work on round 1
on = threading.Event()  # and may finish it
begun, worked = [], []


def worker():
    while go.wait(10):
        number = begun[-1]
        worked.append(number)
        if number == 3:
            break
        busy.set()
        on.wait(10)


thread = threading.Thread(target=worker)
thread.start()
for number in (1, 2, 3):
    begun.append(number)
    go.set()
    if number == 1:
        busy.wait(10)
        go.clear()
    if number == 2:
        go.clear()  # a pulse
        on.set()
thread.join()
print("rounds begun by main:", *begun)
print("rounds worked on:    ", *worked)
