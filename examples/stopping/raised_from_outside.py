# /// script
# [tool.observed]
# runs = 2
# lines = [
#   '^main: a thread has no kill, no terminate, no stop$',
#   '^main: threads reached: 1$',
#   '^worker: Stop, in line \d+ of work$',
#   '^worker: finally$',
#   '^main: joined$',
# ]
# order = [['reached', 'joined']]
# breaks = [['raise_in(worker, Stop)', 'raise_in(worker, OSError)']]
# mutants = [[['    except Stop', '    except OSError']], [["    finally:\n        print", "    else:\n        print"]], [['raise_in(worker, Stop)', 'raise_in(worker, Stop); worker.join = int']],
#            [['raise_in(worker, Stop))', '0)']], [['("kill", "terminate", "stop")', '("kill", "terminate", "join")']]]
# without = { "pypy3.11" = "it has no ctypes.pythonapi" }
# ///
"""An exception raised in a thread from outside, by a call of CPython's C API."""
import ctypes
import threading


class Stop(Exception):
    pass


def raise_in(thread, what):
    return ctypes.pythonapi.PyThreadState_SetAsyncExc(
        ctypes.c_ulong(thread.ident), ctypes.py_object(what))


def work():
    try:
        started.set()
        while True:
            pass
    except Stop as stop:
        line = stop.__traceback__.tb_lineno
        print(f"worker: Stop, in line {line} of work\n", end="")
    finally:
        print("worker: finally\n", end="")


absent = [name for name in ("kill", "terminate", "stop")
          if not hasattr(threading.Thread, name)]
print("main: a thread has no", ", no ".join(absent))
started = threading.Event()
worker = threading.Thread(target=work, daemon=True)
worker.start()
started.wait(5)
print("main: threads reached:", raise_in(worker, Stop))
worker.join(5)
print("main: still there" if worker.is_alive() else "main: joined")
