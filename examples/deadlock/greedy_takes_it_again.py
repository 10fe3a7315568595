# /// script
# [tool.observed]
# runs = 25
# lines = ['^taken by the greedy one while the other waited: (?P<turns>\d+)$']
# breaks = [['running.wait()', 'running.wait(); one.join()']]
# [tool.observed.outcomes."more than once"]
# lines = ['waited: ([2-9]|\d\d+)$']
# at_least = 1
# share = 0.5
# [tool.observed.outcomes."once, or not at all"]
# lines = ['waited: [01]$']
#
# [tool.observed.on."pypy3.11".outcomes."more than once"]
# lines = ['waited: ([2-9]|\d\d+)$']
# [tool.observed.on."pypy3.11".outcomes."once, or not at all"]
# lines = ['waited: [01]$']
# ///
"""A lock has no line: who lets go may have it again at once."""
import threading

lock = threading.Lock()
got_it, running, asked = (threading.Event() for _ in range(3))
turns = 0


def greedy():
    global turns
    for _ in range(3000):
        with lock:
            sum(range(20_000))     # its work
            running.set()
            turns += asked.is_set() and not got_it.is_set()
        if got_it.is_set():
            break


def modest():
    asked.set()
    with lock:
        got_it.set()


one = threading.Thread(target=greedy)
two = threading.Thread(target=modest)
one.start()
running.wait()
two.start()
one.join()
two.join()
print("taken by the greedy one while the other waited:", turns)
