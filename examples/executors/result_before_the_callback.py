# /// script
# [tool.observed]
# lines = ['^main: result\(\) gave 42; the callback has run: False$', '^main: after the with; the callback has run: True$', '^main: result\(\) once more: 42$']
# stderr = ['^exception calling callback', '^ValueError: in the callback$']
# runs = 2
# breaks = [["    main_has_it.wait(10)\n", "    pass\n"], ["{future.result()};", "{future.result()}{has_run.wait(5) and str()};"]]
# mutants = [[['raise ValueError("in the callback")', 'pass']], [['return 42', 'return 43']], [["    has_run.set()\n", ""]]]
# ///
"""Main has the result before the callback has run; and the callback fails."""
import threading
from concurrent.futures import ThreadPoolExecutor

has_run, main_has_it = threading.Event(), threading.Event()


def work():
    return 42


def callback(future):
    main_has_it.wait(10)
    has_run.set()
    raise ValueError("in the callback")


gate = threading.Event()
with ThreadPoolExecutor(1) as pool:
    pool.submit(gate.wait, 10)
    future = pool.submit(work)
    future.add_done_callback(callback)
    gate.set()
    print(f"main: result() gave {future.result()};",
          "the callback has run:", has_run.is_set())
    main_has_it.set()
print("main: after the with; the callback has run:", has_run.is_set())
print("main: result() once more:", future.result())
