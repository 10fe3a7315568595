# /// script
# [tool.observed]
# runs = 2
# deadline = 8
# exit = 70
# lines = ['^main: all done$', '^report: saver waits in save, line \d+: jobs.get\(\)$']
# order = [['main: all done', 'report: saver']]
# breaks = [['target=save, name="saver"', 'target=save, name="saver", daemon=True']]
# mutants = [[['name="saver"', 'name="loader"']], [['print("main: all done"', 'print("main: done"']], [['os._exit(70)', 'os._exit(7)']], [['if f.filename == here', 'if f.filename != here']]]
# ///
"""A watcher that waits for main, gives the others a while, and then tells of them."""
import os
import queue
import sys
import threading
import traceback

jobs = queue.Queue()


def watch(patience):
    here, main = watch.__code__.co_filename, threading.main_thread()
    main.join()  # main's code is over
    threading.Event().wait(patience)
    frames = sys._current_frames()
    left = [x for x in threading.enumerate()
            if x.ident in frames and x is not main and not x.daemon]
    for x in left:
        stack = traceback.extract_stack(frames[x.ident])
        at = ([f for f in stack if f.filename == here] or stack)[-1]
        print(f"report: {x.name} waits in {at.name}, "
              f"line {at.lineno}: {at.line}", flush=True)
    if left:
        os._exit(70)  # without any more waiting


def save():
    while True:
        jobs.get()


threading.Thread(target=watch, args=(0.5,), daemon=True).start()
threading.Thread(target=save, name="saver").start()
for job in range(3):
    jobs.put(job)
print("main: all done", flush=True)
