# /// script
# [tool.observed]
# runs = 2
# lines = ['^the log: +b took the seat, a took the seat$', '^the seat: +a, then b$']
# breaks = [["        logged.wait(10) ", "        pass "]]
# mutants = [[['seat.append(name)', 'seat.insert(0, name)']]]
#
# [tool.observed.outcomes."a, b"]
# lines = ['^the log: +a took the seat, b took']
# [tool.observed.outcomes."b, a"]
# lines = ['^the log: +b took the seat, a took']
# ///
"""First the act, then the line about it: the log may have them in another order."""
import threading

seat, log = [], []
logged, taken = threading.Event(), threading.Event()


def take(name):
    if name == "b":
        taken.wait(10)                 # a is first …
    seat.append(name)
    taken.set()
    if name == "a":
        logged.wait(10)                # … and loses its turn here
    log.append(f"{name} took the seat")
    logged.set()


threads = [threading.Thread(target=take, args=(name,)) for name in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("the log: ", ", ".join(log))
print("the seat:", ", then ".join(seat))
