# /// script
# [tool.observed]
# exit = 1
# lines = ['^workers: 2, both new: True$', '^a task: no answer: TimeoutError$', '^terminates the pool$']
# never = ['left the pool']
# stderr = ['^Timeout \(0:00:03\)!$', 'line \d+ in _?terminate']
# breaks = [['os.kill(worker.pid, signal.SIGKILL)', 'pass']]
# ///
"""Kill multiprocessing.Pool's idle workers: the queue's lock stays held."""
import faulthandler
import multiprocessing
import os
import signal
import time


def work():
    return "works"


if __name__ == "__main__":
    # A watchdog: after three seconds, show where every thread is, and exit(1).
    faulthandler.dump_traceback_later(3, exit=True)
    with multiprocessing.Pool(2) as pool:
        print("a task:", pool.apply(work))
        time.sleep(0.2)
        before = multiprocessing.active_children()
        for worker in before:                      # nobody has anything to do
            os.kill(worker.pid, signal.SIGKILL)
        time.sleep(0.5)
        after = multiprocessing.active_children()
        print(f"workers: {len(after)}, both new:", not set(before) & set(after))
        try:
            print("a task:", pool.apply_async(work).get(timeout=1))
        except multiprocessing.TimeoutError as error:
            print("a task: no answer:", type(error).__name__)
        print("terminates the pool")
    print("left the pool")
