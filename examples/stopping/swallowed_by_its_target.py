# /// script
# [tool.observed]
# runs = 2
# lines = [
#   '^worker: a job failed: Stop\(\)$',
#   '^main: after Stop, an Exception: +alive$',
#   '^main: after Leave, a BaseException: +ended$',
# ]
# breaks = [['        except Exception as error:', '        except ValueError as error:']]
# mutants = [[['class Leave(BaseException)', 'class Leave(Exception)']], [['threading.excepthook =', 'threading.hook =']]]
# without = { "pypy3.11" = "it has no ctypes.pythonapi" }
#
# [tool.observed.exercise]
# lines = ['^main: after Stop, an Exception: +ended$']
# [[tool.observed.exercise.choices]]
# says = "Make `Stop` a `BaseException`"
# edits = [["class Stop(Exception)", "class Stop(BaseException)"]]
# right = true
# because = "`except Exception` does not catch it. A bare `except:` would."
# [[tool.observed.exercise.choices]]
# says = "Raise it ten times"
# edits = [["    raise_in(what)\n", "    for _ in range(10):\n        raise_in(what)\n        worker.join(0.02)\n"]]
# right = false
# because = "The loop takes each for one more job that failed."
# [[tool.observed.exercise.choices]]
# says = "Catch only what these jobs raise: `except ValueError`"
# edits = [["except Exception as error", "except ValueError as error"]]
# right = true
# because = "Nothing in the loop catches it now. But a job's `TypeError` ends the worker as well."
# [[tool.observed.exercise.choices]]
# says = "Raise `SystemExit` in place of `Stop`"
# edits = [["raise_and_look(Stop)", "raise_and_look(SystemExit)"]]
# right = true
# because = "`SystemExit` is no `Exception` either, and `threading` passes over it in silence."
# ///
"""A worker that outlives bad jobs outlives this one, too."""
import ctypes
import threading


class Stop(Exception):
    pass


class Leave(BaseException):
    pass


def raise_in(what):
    ctypes.pythonapi.PyThreadState_SetAsyncExc(
        ctypes.c_ulong(worker.ident), ctypes.py_object(what))


def a_long_job():
    while True:
        pass


def work():
    while True:
        try:
            in_a_job.set()
            a_long_job()
        except Exception as error:
            print(f"worker: a job failed: {error!r}\n", end="")


def raise_and_look(what):
    in_a_job.clear()
    raise_in(what)
    in_a_job.wait(1)  # in the next, if it comes to that
    worker.join(0.1)
    return "alive" if worker.is_alive() else "ended"


threading.excepthook = lambda args: None  # nothing of Leave on stderr
in_a_job = threading.Event()
worker = threading.Thread(target=work, daemon=True)
worker.start()
in_a_job.wait(5)
print("main: after Stop, an Exception:     ", raise_and_look(Stop))
print("main: after Leave, a BaseException: ", raise_and_look(Leave))
