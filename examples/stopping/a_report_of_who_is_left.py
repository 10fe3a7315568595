# /// script
# [tool.observed]
# runs = 2
# deadline = 8
# exit = 70
# lines = ['^main: all done$', '^report: saver waits in save, line \d+: jobs.get\(\)$']
# order = [['main: all done', 'report: saver']]
# breaks = [['target=save, name="saver"', 'target=save, name="saver", daemon=True']]
# mutants = [[['name="saver"', 'name="loader"']], [['print("main: all done"', 'print("main: done"']], [['os._exit(70)', 'os._exit(7)']]]
# ///
"""A watcher that waits for main, gives the others a while, and then tells of them."""
import linecache
import os
import queue
import sys
import threading

jobs = queue.Queue()


def watch(patience):
    here = watch.__code__.co_filename
    threading.main_thread().join()  # main's code is over
    threading.Event().wait(patience)
    for x in threading.enumerate():
        frame = sys._current_frames().get(x.ident)
        if not x.daemon and x is not threading.main_thread():
            while frame.f_code.co_filename != here:
                frame = frame.f_back  # out of the library
            line = linecache.getline(here, frame.f_lineno).strip()
            print(f"report: {x.name} waits in {frame.f_code.co_name}, "
                  f"line {frame.f_lineno}: {line}", flush=True)
    os._exit(70)  # without any more waiting


def save():
    while True:
        jobs.get()


threading.Thread(target=watch, args=(0.5,), daemon=True).start()
threading.Thread(target=save, name="saver").start()
for job in range(3):
    jobs.put(job)
print("main: all done", flush=True)
