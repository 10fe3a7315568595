# /// script
# [tool.observed]
# lines = ['^map: +1 2 3$', '^as_completed: gave up, after more than 0.09 s: True$']
# runs = 2
# interpreters = ["3.8"]
# breaks = [['    while not busy.running():', '    while False:'], ['int, "123"', 'lambda n: go.wait(1), "123"']]
# mutants = [[['turns = as_completed([busy], timeout=0.1)', 'turns = pool.map(int, ["4"], timeout=0.1)']], [['        next(turns)', '        go.set(), next(turns)']], [['"123", timeout', '"124", timeout']]]
# ///
"""Two timeouts of 0.1 s. Main comes to ask when 0.2 s are over."""
import threading
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from concurrent.futures import TimeoutError

go = threading.Event()
with ThreadPoolExecutor(1) as pool:
    results = pool.map(int, "123", timeout=0.1)
    busy = pool.submit(go.wait, 10)
    turns = as_completed([busy], timeout=0.1)
    while not busy.running():      # then the three before it are done
        time.sleep(0.01)
    time.sleep(0.2)
    print("map:         ", *results)
    asked = time.monotonic()
    try:
        next(turns)
    except TimeoutError:
        waited = time.monotonic() - asked
        print("as_completed: gave up, after more than 0.09 s:", waited > 0.09)
    go.set()
