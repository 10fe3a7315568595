# /// script
# [tool.observed]
# lines = [
#   '^rounds begun by main: +1 2 3$',
#   '^rounds worked on: +1 2 3$',
# ]
# runs = 5
# breaks = [['in (1, 2, 3)', 'in (1, 3)']]
# mutants = [
#   [['    gates[number].set()', '    number != 2 and gates[number].set()'], ['].wait(10)', '].wait(0.5)']],
# ]
# ///
"""An Event for each round, and none of them is ever cleared."""
import threading

gates = {number: threading.Event() for number in (1, 2, 3)}
busy = threading.Event()  # the worker is at work on round 1
on = threading.Event()  # and may finish it
begun, worked = [], []


def worker():
    for number in gates:
        if not gates[number].wait(10):
            break  # ten seconds, and no round
        worked.append(number)
        busy.set()
        on.wait(10)


thread = threading.Thread(target=worker)
thread.start()
for number in gates:
    begun.append(number)
    gates[number].set()
    if number == 1:
        busy.wait(10)
    if number == 2:
        on.set()
thread.join()
print("rounds begun by main:", *begun)
print("rounds worked on:    ", *worked)
