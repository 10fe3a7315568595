# /// script
# [tool.observed]
# lines = [
#   '^rounds begun by main: +1 2 3$',
#   '^rounds worked on: +1 2 3$',
# ]
# runs = 5
# breaks = [['done += 1', 'done = begun[-1]']]
# mutants = [
#   [['begun[-1] > done, 10', 'begun[-1] > done and done != 1, 0.5']],
# ]
# ///
"""A round that is counted is missed by nobody."""
import threading

go = threading.Condition()
busy = threading.Event()  # the worker is at work on round 1
on = threading.Event()  # and may finish it
begun, worked = [], []


def worker():
    done = 0
    while done < 3:
        with go:
            if not go.wait_for(lambda: begun and begun[-1] > done, 10):
                break  # ten seconds, and no round
        done += 1
        worked.append(done)
        busy.set()
        on.wait(10)


thread = threading.Thread(target=worker)
thread.start()
for number in (1, 2, 3):
    with go:
        begun.append(number)
        go.notify_all()
    if number == 1:
        busy.wait(10)
    if number == 2:
        on.set()
thread.join()
print("rounds begun by main:", *begun)
print("rounds worked on:    ", *worked)
