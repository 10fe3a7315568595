# /// script
# [tool.observed]
# lines = ['^went on: 3$', '^found it broken already: nobody$', '^BrokenBarrierError: 0$']
# runs = 5
# breaks = [['ThreadPoolExecutor(3)', 'ThreadPoolExecutor(2)'], ['wait(10)', 'wait(0.5)']]
# ///
"""As many workers as parties, and patience for a busy machine."""
import threading
from concurrent.futures import ThreadPoolExecutor

barrier = threading.Barrier(3)
found = []


def party(name):
    if barrier.broken:
        found.append(name)
    barrier.wait(10)
    return name


with ThreadPoolExecutor(3) as pool:
    tasks = [pool.submit(party, name) for name in "abc"]
errors = [task.exception() for task in tasks]
broken = threading.BrokenBarrierError
print("went on:", errors.count(None))
print("found it broken already:", *found or ["nobody"])
print("BrokenBarrierError:", [type(e) for e in errors].count(broken))
