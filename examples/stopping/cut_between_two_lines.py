# /// script
# [tool.observed]
# runs = 2
# lines = ['^worker: Stop$', '^main: the lock is free: True$', '^main: 70 \+ 50, of 150$']
# breaks = [['    raise_in(worker, Stop)', '    stop.set()']]
# mutants = [[['with lock:', 'if lock.acquire():']], [['except Stop', 'except OSError']]]
# without = { "pypy3.11" = "it has no ctypes.pythonapi" }
# ///
"""Stopped from outside: between any two lines."""
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
        while not stop.is_set():
            with lock:
                accounts["a"] -= 30
                half_way.set()
                until(stop)  # just here it comes
                accounts["b"] += 30
    except Stop:
        print("worker: Stop\n", end="")


accounts = {"a": 100, "b": 50}
lock, half_way, stop = threading.Lock(), threading.Event(), threading.Event()
worker = threading.Thread(target=work, daemon=True)
worker.start()
if half_way.wait(5):
    raise_in(worker, Stop)
worker.join(5)
print("main: the lock is free:", lock.acquire(blocking=False))
print(f"main: {accounts['a']} + {accounts['b']}, of 150")
