# /// script
# [tool.observed]
# runs = 2
# lines = ['^worker: in its finally$', '^worker: Stop$', '^main: the lock is free: False$']
# order = [['in its finally', 'worker: Stop']]
# breaks = [['            lock.release()', '            pass'], ['            cleaning_up.set()', "            lock.release()\n            cleaning_up.set()"]]
# mutants = [[['except Stop', 'except OSError']], [['raise_in(worker, Stop)', 'in_order.set()']]]
# without = { "pypy3.11" = "it has no ctypes.pythonapi" }
#
# [tool.observed.outcomes."free: finally was run to its end"]
# lines = ['the lock is free: True$']
# [tool.observed.outcomes."taken: finally was cut short"]
# lines = ['the lock is free: False$']
# ///
"""A `finally` protects from an exception before it, not from one within it."""
import ctypes
import threading


class Stop(Exception):
    pass


def raise_in(thread, what):
    ctypes.pythonapi.PyThreadState_SetAsyncExc(
        ctypes.c_ulong(thread.ident), ctypes.py_object(what))


def until(event):
    while not event.is_set():
        pass


def work():
    try:
        lock.acquire()
        try:
            print("worker: has the lock, and works\n", end="")
        finally:
            print("worker: in its finally\n", end="")
            cleaning_up.set()
            until(in_order)  # just here it comes
            lock.release()
    except Stop:
        print("worker: Stop\n", end="")


lock = threading.Lock()
cleaning_up, in_order = threading.Event(), threading.Event()
worker = threading.Thread(target=work, daemon=True)
worker.start()
cleaning_up.wait(5)
raise_in(worker, Stop)
worker.join(5)
print("main: the lock is free:", lock.acquire(blocking=False))
